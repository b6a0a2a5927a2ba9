import { describe, expect, it } from 'vitest';
import { translateAppFailure } from '../../../src/github/app/translate-app-failure.ts';
import type { Purpose } from '../../../src/github/permission.ts';

const now = new Date('2026-01-01T00:00:00Z');
const reading: Purpose = { doing: 'reading data/a.csv', permission: 'contents: read' };

describe('translateAppFailure', () => {
  it.each([
    [401, 'said', 'missing-permission', 'PRIVATE_KEY'],
    [403, 'said', 'missing-permission', 'Give the app the permission `Contents: Read-only`'],
    [403, 'This installation has been suspended', 'missing-permission', 'Unsuspend it'],
    [403, 'Repository was archived so is read-only.', 'missing-permission', 'Unarchive'],
    [403, 'The requested blob is too large', 'unsupported', 'Git LFS'],
    [404, 'said', 'github-failed', 'It may be gone'],
    [422, 'said', 'github-failed', 'Report this'],
    [502, 'said', 'github-failed', 'githubstatus.com'],
    [undefined, 'said', 'github-failed', 'githubstatus.com'],
  ] as const)('tells %s, %s', (status, message, code, hint) => {
    const failure = { headers: {}, message, ...(status === undefined ? {} : { status }) };
    expect(translateAppFailure(failure, reading, now)).toMatchObject({
      code,
      message: expect.stringMatching(/reading data\/a\.csv.*(said|suspended|archived|large)/),
      hint: expect.stringContaining(hint),
    });
  });

  it('tells when a rate limit ends', () => {
    const failure = { status: 429, headers: { 'retry-after': '3600' }, message: 'said' };
    expect(translateAppFailure(failure, reading, now)).toMatchObject({
      retryAt: new Date('2026-01-01T01:00:00Z'),
      hint: 'Nothing needs to be done: Assay goes on after 2026-01-01 01:00:00 UTC.',
    });
  });
});
