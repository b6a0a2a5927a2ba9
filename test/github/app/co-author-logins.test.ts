import { describe, expect, it } from 'vitest';
import { coAuthorLogins, noreplyLogin } from '../../../src/github/app/co-author-logins.ts';

describe('noreplyLogin', () => {
  it.each([
    ['12+octo-cat@users.noreply.github.com', 'octo-cat'],
    ['octocat@users.noreply.github.com', 'octocat'],
    ['41898282+github-actions[bot]@users.noreply.github.com', 'github-actions[bot]'],
    ['9+name_corp@users.noreply.github.example.com', 'name_corp'],
    ['octocat@users.noreply.evil/path', undefined],
    ['octocat@example.com', undefined],
    ['', undefined],
    [`${'1'.repeat(400)}+a@users.noreply.github.com`, undefined],
  ])('%s is %s', (address, login) => {
    expect(noreplyLogin(address)).toBe(login);
  });
});

describe('coAuthorLogins', () => {
  it('reads trailers in any case and with any line end, and only those', () => {
    const message = [
      'Relabel <0+nobody@users.noreply.github.com>',
      '',
      'co-authored-by: Two <2+two@users.noreply.github.com>\r',
      'Co-Authored-By:Three <three@users.noreply.github.com>',
      'Co-authored-by: Four <four@example.com>',
      'Co-authored-by: Five 5+five@users.noreply.github.com',
      'Signed-off-by: Six <6+six@users.noreply.github.com>',
    ].join('\n');
    expect(coAuthorLogins(message)).toEqual(['two', 'three']);
  });
});
