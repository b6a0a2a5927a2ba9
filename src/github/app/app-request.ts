import { pause } from '../pause.ts';
import { type Request, requestWith, type Send } from '../request.ts';
import type { Waiting } from '../with-retries.ts';
import { createInstallationMemory, type InstallationMemory } from './installation-memory.ts';
import { translateAppFailure } from './translate-app-failure.ts';
import { withAnswerCache } from './with-answer-cache.ts';
import { SHORT_WAIT_MS, withPace } from './with-pace.ts';

/** How to reach GitHub as an app, or as one of its installations. */
export interface AppSending extends Partial<Pick<Waiting, 'now' | 'sleep'>> {
  /** See `sendThrough`; it does not retry or throttle by itself. */
  readonly send: Send;
  /** Shared by all connections of the installation; its own where left out. */
  readonly memory?: InstallationMemory;
}

/**
 * Requests as the app sends them: within GitHub's limits, without asking twice for what did not change, and with
 * failures told in the words of whoever runs the app.
 *
 * @param scope the repository that the requests are about.
 */
export function appRequest(sending: AppSending, scope = ''): Request {
  const { now = () => new Date(), sleep = pause, memory = createInstallationMemory() } = sending;
  const waiting = { now, sleep, maxWait: SHORT_WAIT_MS };
  const send = withAnswerCache(withPace(sending.send, memory, waiting), scope, memory);
  return requestWith(send, waiting, translateAppFailure);
}
