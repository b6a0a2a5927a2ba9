import type { LfsServer } from './find-lfs-server.ts';
import { LfsFailure } from './lfs-failure.ts';

const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

export interface LfsRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  /** Sent to the first host only: the server meant them for that one. */
  readonly hostHeaders?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until answer and body have to be there. */
  readonly timeout: number;
}

/**
 * Sends one request and follows its redirects, a few at most. Credentials go to the remote's own host alone.
 *
 * @throws {LfsFailure} for every answer but success.
 */
export async function sendLfsRequest(
  request: LfsRequest,
  server: LfsServer,
  send: typeof fetch,
): Promise<Response> {
  const signal = AbortSignal.timeout(request.timeout);
  let url = parseTarget(request.url);
  let hostHeaders = request.hostHeaders ?? {};
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const { method, body = null } = request;
    const headers = requestHeaders(request, server, url, hostHeaders);
    const response = await send(url, { method, body, headers, signal, redirect: 'manual' }).catch(
      (error: unknown) => {
        throw new LfsFailure(`its server did not answer (${reason(error)})`, true);
      },
    );
    if (response.ok) return response;
    await response.body?.cancel();
    const next = redirectTarget(request, url, response);
    if (next.host !== url.host) hostHeaders = {};
    url = next;
  }
  throw new LfsFailure(`the server redirects more than ${MAX_REDIRECTS} times`);
}

function requestHeaders(
  request: LfsRequest,
  server: LfsServer,
  url: URL,
  hostHeaders: Readonly<Record<string, string>>,
): Headers {
  const headers = new Headers({ 'accept-encoding': 'identity' });
  if (request.method === 'POST') {
    headers.set('accept', 'application/vnd.git-lfs+json');
    headers.set('content-type', 'application/vnd.git-lfs+json');
  }
  const encrypted = url.protocol === 'https:' || ['127.0.0.1', 'localhost'].includes(url.hostname);
  if (server.authorization && url.host === server.host && encrypted) {
    headers.set('authorization', server.authorization);
  }
  for (const [name, value] of Object.entries(hostHeaders)) headers.set(name, value);
  return headers;
}

/** Where an answer that is no success sends on to; what is no redirect is a failure. */
function redirectTarget(request: LfsRequest, url: URL, response: Response): URL {
  const { status } = response;
  const location = response.headers.get('location');
  // Only these two promise that a request with a body is repeated as it was.
  const repeated = request.method === 'GET' || status === 307 || status === 308;
  if (!REDIRECTS.includes(status) || location === null || !repeated) {
    throw new LfsFailure(`the server answered ${status}`, status === 429 || status >= 500);
  }
  const next = parseTarget(location, url);
  if (url.protocol === 'https:' && next.protocol !== 'https:') {
    throw new LfsFailure('the server redirects to an unencrypted address');
  }
  return next;
}

function parseTarget(text: string, from?: URL): URL {
  const url = URL.canParse(text, from?.href) ? new URL(text, from) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new LfsFailure('the server gave an address that is none');
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message.slice(0, 100) : 'no reason given';
}
