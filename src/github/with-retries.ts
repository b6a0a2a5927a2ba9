import { type Failure, readFailure } from './failure.ts';
import { rateLimitWait } from './rate-limit.ts';

/** What waiting takes: a clock and a way to let time pass, given so that tests need neither. */
export interface Waiting {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A job can afford to wait this long for GitHub over all attempts of one request, and no longer. */
export const MAX_WAIT_MS = 120_000;

const MAX_ATTEMPTS = 3;

/**
 * Sends a request again where that can help: after the time a rate limit names, and, for a request that may be
 * carried out twice (`repeatable`), after a server error or a broken connection. Gives up after three attempts
 * or once {@link MAX_WAIT_MS} would be exceeded, with the last error.
 */
export async function withRetries<Answer>(
  send: () => Promise<Answer>,
  repeatable: boolean,
  { now, sleep }: Waiting,
): Promise<Answer> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const failure = readFailure(error);
      const wait =
        rateLimitWait(failure, now()) ?? (repeatable ? outageWait(failure, attempt) : undefined);
      if (wait === undefined || attempt === MAX_ATTEMPTS || waited + wait > MAX_WAIT_MS)
        throw error;
      waited += wait;
      await sleep(wait);
    }
  }
}

/** One second, then three. */
function outageWait({ status }: Failure, attempt: number): number | undefined {
  return status === undefined || status >= 500 ? 1000 * 3 ** (attempt - 1) : undefined;
}
