import { describe, expect, it } from 'vitest';
import { rateLimitWait } from '../../src/github/rate-limit.ts';

const now = new Date('2026-01-01T00:00:00Z');

describe('rateLimitWait', () => {
  it.each([
    ['the seconds it names', 429, { 'retry-after': '7' }, '', 7000],
    [
      'until the reset, and a second',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225610' },
      '',
      11_000,
    ],
    [
      'not for a reset that has been',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      '',
      1000,
    ],
    ['a minute where none is named', 429, {}, '', 60_000],
    ['a minute for a secondary limit', 403, {}, 'You have exceeded a secondary rate limit', 60_000],
  ])('waits %s', (_, status, headers, message, wait) => {
    expect(rateLimitWait({ status, headers, message }, now)).toBe(wait);
  });

  it.each([
    [403, 'Resource not accessible by integration'],
    [500, 'rate limit'],
    [undefined, 'rate limit'],
  ])('is none for status %s: %s', (status, message) => {
    const failure = { ...(status === undefined ? {} : { status }), headers: {}, message };
    expect(rateLimitWait(failure, now)).toBeUndefined();
  });
});
