import { describe, expect, it } from 'vitest';
import { changeUrl } from '../../../src/core/replay/change-url.ts';

describe('changeUrl', () => {
  it.each([
    ['https://github.com/org/data', 'https://github.com/org/data/commit/c0ffee'],
    ['https://github.com/org/da.ta.git', 'https://github.com/org/da.ta/commit/c0ffee'],
    [
      'https://x-access-token:secret@github.com/org/data.git',
      'https://github.com/org/data/commit/c0ffee',
    ],
    ['git@github.com:org/data.git', 'https://github.com/org/data/commit/c0ffee'],
    ['ssh://git@github.com/org/data', 'https://github.com/org/data/commit/c0ffee'],
    ['https://gitlab.com/org/data', undefined],
    ['/srv/git/data', undefined],
    ['https://evil.example/github.com/org/data', undefined],
  ])('%s', (remote, url) => {
    expect(changeUrl(remote, { commit: 'c0ffee' })).toBe(url);
  });

  it('links the pull request where it is known', () => {
    const url = changeUrl('https://github.com/org/data', { commit: 'c0ffee', pull: 3 });
    expect(url).toBe('https://github.com/org/data/pull/3');
  });
});
