const TRAILER = 'co-authored-by:';

/** `12345+login@users.noreply.github.com`, without the number for old accounts; a server of its own has another host. */
const NOREPLY = /^(?:\d+\+)?([a-z\d](?:[a-z\d_-]{0,98})(?:\[bot\])?)@users\.noreply\.[a-z\d.-]+$/i;

/**
 * The login in an address that GitHub gives to those who keep theirs private; undefined for any other address.
 *
 * @example
 * noreplyLogin('583231+octocat@users.noreply.github.com') // 'octocat'
 * noreplyLogin('octocat@example.com') // undefined
 */
export function noreplyLogin(address: string): string | undefined {
  return address.length > 320 ? undefined : NOREPLY.exec(address)?.[1];
}

/**
 * Logins of the co-authors that a commit message names in trailers, as far as their addresses tell.
 *
 * @example
 * coAuthorLogins('Fix labels\n\nCo-authored-by: Octo <1+octocat@users.noreply.github.com>') // ['octocat']
 */
export function coAuthorLogins(message: string): string[] {
  return message.split('\n').flatMap((line) => {
    const trailer = line.trim();
    if (!trailer.toLowerCase().startsWith(TRAILER) || !trailer.endsWith('>')) return [];
    return noreplyLogin(trailer.slice(trailer.lastIndexOf('<') + 1, -1)) ?? [];
  });
}
