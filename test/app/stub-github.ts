import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StubGitHub {
  readonly apiUrl: string;
  /** What was asked, e.g. `GET /app`. */
  readonly asked: string[];
  /** Values of the `Authorization` header that came in. */
  readonly authorizations: Set<string>;
  /** Answers by method and path without its query; a function gets the body. */
  readonly answers: Map<string, unknown>;
  close(): Promise<void>;
}

/** As much of GitHub as starting the app and finding its pull requests takes. */
export async function stubGitHub(): Promise<StubGitHub> {
  const asked: string[] = [];
  const authorizations = new Set<string>();
  const answers = new Map<string, unknown>([
    ['GET /app', { id: 12, slug: 'assay-test' }],
    ['GET /app/hook/deliveries', []],
    ['GET /app/installations', [{ id: 7, account: { login: 'octo' }, suspended_at: null }]],
    [
      'POST /app/installations/7/access_tokens',
      {
        token: 'ghs_installation0123456789',
        expires_at: '2099-01-01T00:00:00Z',
        permissions: {},
        repository_selection: 'all',
      },
    ],
    [
      'GET /installation/repositories',
      {
        total_count: 1,
        repositories: [{ id: 1, full_name: 'octo/data', default_branch: 'main', archived: false }],
      },
    ],
    ['GET /repos/octo/data/pulls', []],
    ['GET /repos/octo/data/git/ref/heads%2Fmain', { object: { sha: 'a'.repeat(40) } }],
    ['GET /repos/octo/data/git/matching-refs/heads%2Fgh-readonly-queue%2F', []],
  ]);
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://stub');
    asked.push(`${request.method} ${pathname}${search}`);
    authorizations.add(request.headers.authorization ?? '');
    const body = await readAll(request);
    const given =
      answers.get(`${request.method} ${pathname}${search}`) ??
      answers.get(`${request.method} ${pathname}`);
    const answer = typeof given === 'function' ? given(body) : given;
    response.writeHead(answer === undefined ? 404 : request.method === 'POST' ? 201 : 200, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    authorizations,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}
