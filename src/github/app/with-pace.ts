import { readFailure } from '../failure.ts';
import { rateLimitWait } from '../rate-limit.ts';
import type { Send } from '../request.ts';
import type { Waiting } from '../with-retries.ts';
import type { InstallationMemory } from './installation-memory.ts';
import { RateLimitedError } from './rate-limited-error.ts';

/** Waits of GitHub's up to this long, in milliseconds, are slept; for longer ones the work is put back. */
export const SHORT_WAIT_MS = 5000;

const WRITE_SPACE_MS = 1000;

/** How long writes are spaced after a secondary limit. */
const SPACED_MS = 3_600_000;

/**
 * Keeps an installation within GitHub's limits. After a refusal no request is sent before the time that GitHub named:
 * going on would only lengthen it. A second between writes, as GitHub advises, would make every review slow for the
 * sake of the rare one that writes much: writes are spaced for an hour once GitHub has answered with a secondary limit.
 */
export function withPace(send: Send, memory: InstallationMemory, { now, sleep }: Waiting): Send {
  return async (route, parameters) => {
    if (memory.blockedUntil > now().getTime())
      throw new RateLimitedError('lets Assay send nothing for now', new Date(memory.blockedUntil));
    if (isWrite(route, parameters)) await takeTurn(memory, { now, sleep });
    try {
      return await send(route, parameters);
    } catch (error) {
      note(error, memory, now());
      throw error;
    }
  };
}

async function takeTurn(memory: InstallationMemory, { now, sleep }: Waiting): Promise<void> {
  const time = now().getTime();
  if (memory.spacedUntil <= time) return;
  const turn = Math.max(time, memory.nextWrite);
  memory.nextWrite = turn + WRITE_SPACE_MS;
  if (turn > time) await sleep(turn - time);
}

function note(error: unknown, memory: InstallationMemory, now: Date): void {
  const failure = readFailure(error);
  const wait = rateLimitWait(failure, now);
  if (wait === undefined) return;
  const time = now.getTime();
  if (wait > SHORT_WAIT_MS) memory.blockedUntil = Math.max(memory.blockedUntil, time + wait);
  if (failure.headers['x-ratelimit-remaining'] !== '0') memory.spacedUntil = time + SPACED_MS;
}

function isWrite(route: string, { query }: Readonly<Record<string, unknown>>): boolean {
  if (route === 'POST /graphql') return String(query).startsWith('mutation');
  return !route.startsWith('GET ');
}
