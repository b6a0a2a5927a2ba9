/** Where a remote's LFS objects are asked for, and who may be told its credentials. */
export interface LfsServer {
  /** Without a slash at the end, e.g. `https://github.com/o/r.git/info/lfs`. */
  readonly url: string;
  /** The remote's own host, with its port: the only one that sees credentials. Left out without a remote. */
  readonly host?: string;
  /** Value of the `Authorization` header; left out without credentials. */
  readonly authorization?: string;
}

/**
 * Works out the LFS server from a remote's URL, as Git LFS does: over HTTPS where the remote is SSH. What a
 * repository's own `.lfsconfig` says is not trusted: a pull request could send a token elsewhere with it.
 *
 * @param url the server's URL where the user gives one.
 * @returns undefined where neither leads to an HTTP server.
 */
export function findLfsServer(
  remoteUrl: string | undefined,
  options: { token?: string | undefined; url?: string | undefined },
): LfsServer | undefined {
  const remote = remoteUrl === undefined ? undefined : parseRemoteUrl(remoteUrl);
  const given = options.url === undefined ? undefined : parseHttpUrl(options.url);
  const url = given ? trimSlash(bare(given)) : remote && `${withGitSuffix(bare(remote))}/info/lfs`;
  if (url === undefined) return undefined;
  if (!remote) return { url };
  const { host } = remote;
  const credentials = options.token ? `x-access-token:${options.token}` : userInfo(remote);
  if (!credentials) return { url, host };
  return { url, host, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function parseRemoteUrl(remoteUrl: string): URL | undefined {
  const http = parseHttpUrl(remoteUrl);
  if (http) return http;
  const ssh = /^ssh:\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(remoteUrl);
  // `git@host:path`; a single letter before the colon is a drive of Windows.
  const short = /^(?:[^@:/]+@)?([^@:/]{2,}):(?!\/\/|:)(.+)$/.exec(remoteUrl);
  const [, host, path] = ssh ?? short ?? [];
  return host && path ? parseHttpUrl(`https://${host}/${path.replace(/^\/+/, '')}`) : undefined;
}

function parseHttpUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

/** A URL without credentials, query and fragment. */
function bare(url: URL): string {
  return `${url.origin}${url.pathname}`;
}

function userInfo({ username, password }: URL): string | undefined {
  return username && password
    ? `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    : undefined;
}

function withGitSuffix(url: string): string {
  const path = trimSlash(url);
  return path.endsWith('.git') ? path : `${path}.git`;
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
