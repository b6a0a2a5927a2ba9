import type { Logger } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import { AssayError } from '../../core/assay-error.ts';
import type { Delivery } from '../../store/store.ts';
import { VERSION } from '../../version.ts';
import { quietLog } from '../log/create-log.ts';
import type { AppSettings } from '../settings/app-settings.ts';
import type { AppOctokit } from './app-octokit.ts';

/** GitHub as the app: who it is, what it may see, and webhooks handed to those who listen. */
export interface AppConnection {
  /** As the app itself, which may only ask about itself. */
  readonly app: AppOctokit;
  /** As an installation. Its token is renewed when it has to be. */
  installation(id: number): Promise<AppOctokit>;
  /** Hands a stored webhook to Probot's listeners, and throws what they throw. */
  dispatch(delivery: Delivery): Promise<void>;
}

export interface ProbotOptions
  extends Pick<AppSettings, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl' | 'pace'> {
  readonly log: Logger;
}

/**
 * Connects through Probot, of which only authentication and dispatch are used. Nothing is tried again or waited for
 * inside of it: a POST tried again can write a comment twice, and a rate limit can last an hour. The worker does both.
 */
export async function connectProbot(options: ProbotOptions): Promise<AppConnection> {
  const Octokit = ProbotOctokit.defaults((given: Record<string, unknown>) => ({
    ...given,
    userAgent: `assay/${VERSION}`,
    retry: { enabled: false },
    throttle: {
      ...(given['throttle'] as object | undefined),
      enabled: options.pace === 'gentle',
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
  }));
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    // Probot takes a secret that everybody knows where it is given none. Nothing is verified with it here.
    secret: options.webhookSecret ?? crypto.randomUUID(),
    baseUrl: options.apiUrl,
    log: quietLog(options.log),
    Octokit,
  });
  await probot.ready();
  probot.onAny(({ id, name }) => {
    options.log.debug({ delivery: id, kind: name }, 'A webhook was read.');
  });
  return {
    app: await probot.auth(),
    installation: (id) => probot.auth(id),
    async dispatch({ id, event, payload }) {
      try {
        await probot.receive({ id, name: event, payload: JSON.parse(payload) } as Parameters<
          typeof probot.receive
        >[0]);
      } catch (error) {
        throw new AssayError('internal', `A ${event} webhook could not be read.`, {
          hint: `See delivery ${id} under "Advanced" in the settings of the GitHub App.`,
          // An aggregate that carries the whole payload.
          cause: error instanceof AggregateError ? error.errors[0] : error,
        });
      }
    },
  };
}
