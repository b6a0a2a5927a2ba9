/**
 * The address of a GitHub's pages, Git and LFS, by that of its API: GitHub Enterprise Server has its API below its
 * own address, github.com and GitHub Enterprise Cloud on a host beside it. Without a slash at the end.
 *
 * @example
 * webAddress('https://api.github.com') // 'https://github.com'
 * webAddress('https://github.example.com/api/v3') // 'https://github.example.com'
 */
export function webAddress(apiUrl: string): string {
  const url = new URL(apiUrl);
  const host = /^api\.(github\.com|[^.]+\.ghe\.com)$/.exec(url.host)?.[1] ?? url.host;
  const path = url.pathname.replace(/\/(?:api\/v3\/?)?$/, '');
  return `${url.protocol}//${host}${path}`;
}
