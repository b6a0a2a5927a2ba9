import type { Logger } from 'pino';
import { Probot, ProbotOctokit } from 'probot';
import { AssayError } from '../../core/assay-error.ts';
import type { AppSending } from '../../github/app/app-request.ts';
import {
  createInstallationMemory,
  type InstallationMemory,
} from '../../github/app/installation-memory.ts';
import { sendThrough } from '../../github/send-through.ts';
import type { Delivery } from '../../store/store.ts';
import { VERSION } from '../../version.ts';
import { quietLog } from '../log/create-log.ts';
import type { AppSettings } from '../settings/app-settings.ts';

/** GitHub as the app. */
export interface AppConnection {
  /** Sends as the app itself, which may only ask about itself. */
  readonly asApp: AppSending;
  /** Sends as an installation, whose token is renewed when it has to be; `repository` is filled into routes. */
  asInstallation(installation: number, repository?: string): Promise<AppSending>;
  /** A token of an installation that is good for a while yet. */
  token(installation: number): Promise<string>;
  /** Hands a stored webhook to Probot's listeners, and throws what they throw. */
  dispatch(delivery: Delivery): Promise<void>;
}

export interface ProbotOptions
  extends Pick<AppSettings, 'appId' | 'privateKey' | 'webhookSecret' | 'apiUrl'> {
  readonly log: Logger;
  readonly now: () => Date;
}

/** Its own retries could write a comment twice, and its waits could last an hour: `src/github/` and the worker do both. */
const Octokit = ProbotOctokit.defaults((given: Record<string, unknown>) => ({
  ...given,
  userAgent: `assay/${VERSION}`,
  retry: { enabled: false },
  throttle: { enabled: false },
}));

/** Connects through Probot, of which only authentication and dispatch are used. */
export async function connectProbot(options: ProbotOptions): Promise<AppConnection> {
  const { apiUrl, log, now } = options;
  const probot = new Probot({
    appId: options.appId,
    privateKey: options.privateKey,
    // Probot takes a secret that everybody knows where it is given none. Nothing is verified with it here.
    secret: options.webhookSecret ?? crypto.randomUUID(),
    baseUrl: apiUrl,
    log: quietLog(log),
    Octokit,
  });
  await probot.ready();
  probot.onAny(async ({ id, name }) =>
    log.debug({ delivery: id, kind: name }, 'A webhook is read.'),
  );
  const memories = new Map<number, InstallationMemory>();
  return {
    asApp: { send: sendThrough(await probot.auth(), { apiUrl }), now },
    async asInstallation(installation, repository) {
      const memory = memories.get(installation) ?? createInstallationMemory();
      memories.set(installation, memory);
      const octokit = await probot.auth(installation);
      const of = repository === undefined ? {} : { repository };
      return { send: sendThrough(octokit, { apiUrl, ...of }), memory, now };
    },
    async token(installationId) {
      const octokit = await probot.auth(installationId);
      const auth = await octokit.auth({ type: 'installation', installationId });
      return (auth as { token: string }).token;
    },
    async dispatch({ id, event, payload }) {
      try {
        const received = { id, name: event, payload: JSON.parse(payload) };
        await probot.receive(received as Parameters<typeof probot.receive>[0]);
      } catch (error) {
        throw new AssayError('internal', `A ${event} webhook could not be read.`, {
          hint: `See delivery ${id} under "Advanced" in the settings of the GitHub App.`,
          // Only its cause: the error itself carries the whole payload.
          cause: error instanceof AggregateError ? error.errors[0] : error,
        });
      }
    },
  };
}
