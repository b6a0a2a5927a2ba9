import { AssayError } from '../../core/assay-error.ts';
import { readFailure } from '../failure.ts';
import { RateLimitedError } from './rate-limited-error.ts';

/** Whether GitHub answered a request with one of these statuses, and not for being one request too many. */
export function refusedWith(error: unknown, ...statuses: readonly number[]): boolean {
  if (!(error instanceof AssayError) || error instanceof RateLimitedError) return false;
  const { status } = readFailure(error.cause);
  return status !== undefined && statuses.includes(status);
}
