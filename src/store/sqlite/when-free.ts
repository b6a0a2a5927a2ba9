import { setTimeout as sleep } from 'node:timers/promises';

/** SQLITE_BUSY and SQLITE_LOCKED, in the lower byte of a code. */
const BUSY: ReadonlySet<number> = new Set([5, 6]);

const TRIES = 2000;
const PAUSE_MS = 5;

/**
 * Does what has to wait for another connection's lock, for ten seconds at most. SQLite's own waiting would stop this process, and
 * for good where it is the one that holds the lock.
 */
export async function whenFree(run: () => void): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || tries >= TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = (error as { readonly errcode?: unknown }).errcode;
  return typeof code === 'number' && BUSY.has(code & 0xff);
}
