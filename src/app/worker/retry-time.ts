import { RateLimitedError } from '../../github/app/rate-limited-error.ts';
import { readFailure } from '../../github/failure.ts';
import { rateLimitWait } from '../../github/rate-limit.ts';
import { backOff } from './back-off.ts';

/** When to try again what failed: when GitHub's rate limit allows it, where that is what failed; else after a back-off. */
export function retryTime(error: unknown, attempts: number, now: Date): Date {
  const wait = limitedFor(error, now, 0);
  return new Date(now.getTime() + Math.max(wait ?? backOff(attempts), 1000));
}

/** The wait that a rate limit asks for, wherever in the chain of causes it is told. */
function limitedFor(error: unknown, now: Date, depth: number): number | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  if (error instanceof RateLimitedError) return error.retryAt.getTime() - now.getTime();
  const [first] = error instanceof AggregateError ? error.errors : [];
  return rateLimitWait(readFailure(error), now) ?? limitedFor(error.cause ?? first, now, depth + 1);
}
