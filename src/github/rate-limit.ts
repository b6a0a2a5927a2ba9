import type { Failure } from './failure.ts';

/** GitHub's advice for a secondary limit that names no time. */
const UNNAMED_WAIT_MS = 60_000;

/**
 * How long GitHub asks to wait, in milliseconds, where it refused a request for being one too many; undefined
 * for any other failure. It says so by status 429, or by 403 with headers or words that tell it from a missing
 * permission.
 *
 * @example
 * rateLimitWait({ status: 429, headers: { 'retry-after': '7' }, message: '' }, new Date()) // 7000
 */
export function rateLimitWait(failure: Failure, now: Date): number | undefined {
  if (failure.status !== 429 && failure.status !== 403) return undefined;
  const retryAfter = Number(failure.headers['retry-after']);
  if (Number.isFinite(retryAfter)) return Math.max(0, retryAfter * 1000);
  if (failure.headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(failure.headers['x-ratelimit-reset']) * 1000;
    // One second more: the clocks of GitHub and of the runner differ.
    return Number.isFinite(reset) ? Math.max(0, reset - now.getTime()) + 1000 : UNNAMED_WAIT_MS;
  }
  return failure.status === 429 || /rate limit/i.test(failure.message)
    ? UNNAMED_WAIT_MS
    : undefined;
}
