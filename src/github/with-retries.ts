import { AssayError } from '../core/assay-error.ts';
import { type Failure, readFailure } from './failure.ts';
import { rateLimitWait } from './rate-limit.ts';

/** What waiting takes: a clock and a way to let time pass, given so that tests need neither. */
export interface Waiting {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds that one request may wait over all its attempts; {@link MAX_WAIT_MS} where left out. */
  readonly maxWait?: number;
}

/** A job can afford to wait this long for GitHub over all attempts of one request, and no longer. */
export const MAX_WAIT_MS = 120_000;

const MAX_ATTEMPTS = 3;

/**
 * Sends a request again where that can help: after the time a rate limit names, and, for a request that may be
 * carried out twice (`repeatable`), after a server error or a broken connection. Gives up after three attempts
 * or once the longest wait would be exceeded, with the last error. What Assay itself decided is never repeated.
 */
export async function withRetries<Answer>(
  send: () => Promise<Answer>,
  repeatable: boolean,
  { now, sleep, maxWait = MAX_WAIT_MS }: Waiting,
): Promise<Answer> {
  let waited = 0;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof AssayError) throw error;
      const failure = readFailure(error);
      const wait =
        rateLimitWait(failure, now()) ?? (repeatable ? outageWait(failure, attempt) : undefined);
      if (wait === undefined || attempt === MAX_ATTEMPTS || waited + wait > maxWait) throw error;
      waited += wait;
      await sleep(wait);
    }
  }
}

/** One second, then three. */
function outageWait({ status }: Failure, attempt: number): number | undefined {
  return status === undefined || status >= 500 ? 1000 * 3 ** (attempt - 1) : undefined;
}
