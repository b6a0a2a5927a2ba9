import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, refusal } from './answer.ts';
import { violations } from './contract.ts';
import { routes } from './routes.ts';
import type { State } from './state.ts';

export interface FakeGitHub {
  /** E.g. `http://127.0.0.1:40123`, for GITHUB_API_URL. */
  readonly url: string;
  readonly state: State;
  /** Stops it; throws where a request or an answer broke GitHub's OpenAPI description. */
  close(): Promise<void>;
}

/**
 * A GitHub in memory, over a git repository on disk, on the loopback interface. Every request and answer is held
 * against GitHub's own OpenAPI description, so that a request the real one would not take fails the test.
 */
export async function startFakeGitHub(
  given: Pick<State, 'repository' | 'gitDir' | 'tokens'> & Partial<State>,
): Promise<FakeGitHub> {
  const state: State = {
    mode: 'up',
    pulls: [],
    comments: [],
    requests: [],
    violations: [],
    ...given,
  };
  const server = createServer((request, response) => {
    answerRequest(state, request, response).catch((error: unknown) => {
      state.violations.push(String(error));
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      if (state.violations.length > 0) throw new Error(state.violations.join('\n'));
    },
  };
}

async function answerRequest(state: State, request: IncomingMessage, response: ServerResponse) {
  const { method = '', headers } = request;
  const origin = `http://${headers.host}`;
  const { pathname, searchParams: query } = new URL(request.url ?? '/', origin);
  const text = await readText(request);
  const body = text === '' ? undefined : JSON.parse(text);
  state.requests.push(`${method} ${decodeURIComponent(pathname)}`);

  if (headers['x-github-api-version'] !== '2022-11-28')
    state.violations.push(`${method} ${pathname}: no X-GitHub-Api-Version`);
  const match = matchRoute(method, pathname);
  if (!match) state.violations.push(`${method} ${pathname}: the fake has no such route`);

  const call = {
    state,
    path: match?.path ?? {},
    query,
    body: body ?? {},
    raw: /\braw\b/.test(headers.accept ?? ''),
    origin,
  };
  const token = state.tokens[(headers.authorization ?? '').replace(/^(token|bearer) /i, '')];
  const answer =
    trouble(state) ??
    (token
      ? (match?.route({ ...call, token }) ?? refusal(404, 'Not Found'))
      : refusal(401, 'Bad credentials'));

  if (match && match.template !== '/graphql') {
    const { status, body: given } = answer;
    const exchange = { method, template: match.template, query, body, status, answer: given };
    state.violations.push(...violations(exchange));
  }
  const bytes = Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-remaining': '4999',
    ...answer.headers,
  });
  response.end(bytes);
}

/** The answer of a GitHub that has a bad day, whatever was asked. */
function trouble(state: State): Answer | undefined {
  switch (state.mode) {
    case 'up':
      return undefined;
    case 'down':
      return refusal(503, 'Service unavailable');
    case 'rate-limited-429':
      return refusal(429, 'Too many requests', {}, { 'retry-after': '3600' });
    case 'limited-once':
      state.mode = 'up';
      return refusal(429, 'Too many requests', {}, { 'retry-after': '0' });
    case 'rate-limited-403':
      return refusal(
        403,
        'API rate limit exceeded for installation.',
        {},
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
      );
  }
}

function matchRoute(method: string, pathname: string) {
  for (const [key, route] of Object.entries(routes)) {
    const [verb = '', template = ''] = key.split(' ');
    const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    const found = verb === method ? new RegExp(`^${pattern}$`).exec(pathname) : null;
    if (!found) continue;
    const path = Object.fromEntries(
      Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return { route, template, path };
  }
  return undefined;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
