import { describe, expect, it } from 'vitest';
import type { Purpose } from '../../src/github/permission.ts';
import { translateFailure } from '../../src/github/translate-failure.ts';

const now = new Date('2026-01-01T00:00:00Z');
const reading: Purpose = { doing: 'reading data/a.csv', permission: 'contents: read' };
const writing: Purpose = { doing: 'commenting on #7', permission: 'pull-requests: write' };

describe('translateFailure', () => {
  it.each([
    [
      401,
      reading,
      'missing-permission',
      'GitHub does not accept the token while reading data/a.csv: said (401)',
    ],
    [
      403,
      writing,
      'missing-permission',
      'The token lacks `pull-requests: write`, needed for commenting on #7: said (403)',
    ],
    [
      404,
      writing,
      'missing-permission',
      'The token lacks `pull-requests: write`, needed for commenting on #7: said (404)',
    ],
    [
      404,
      reading,
      'github-failed',
      'GitHub knows nothing of it while reading data/a.csv: said (404)',
    ],
    [
      422,
      reading,
      'github-failed',
      'GitHub refused a request while reading data/a.csv: said (422)',
    ],
    [
      429,
      reading,
      'github-failed',
      "GitHub's rate limit stopped Assay while reading data/a.csv: said (429)",
    ],
    [502, reading, 'github-failed', 'GitHub failed while reading data/a.csv: said (502)'],
  ] as const)('tells %s', (status, purpose, code, message) => {
    const error = translateFailure({ status, headers: {}, message: 'said' }, purpose, now);
    expect(error).toMatchObject({ code, message, hint: expect.any(String) });
  });

  it('tells when a rate limit ends', () => {
    const failure = { status: 429, headers: { 'retry-after': '3600' }, message: 'said' };
    expect(translateFailure(failure, reading, now).hint).toContain('after 2026-01-01 01:00 UTC');
  });

  it('tells a blob that is too large from a missing permission', () => {
    const failure = { status: 403, headers: {}, message: 'The requested blob is too large' };
    expect(translateFailure(failure, reading, now)).toMatchObject({
      code: 'github-failed',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });

  it('keeps the cause', () => {
    const cause = new Error('socket hang up');
    const error = translateFailure({ headers: {}, message: 'socket hang up' }, reading, now, cause);
    expect(error.cause).toBe(cause);
    expect(error.message).toBe(
      'GitHub could not be reached while reading data/a.csv: socket hang up',
    );
  });
});
