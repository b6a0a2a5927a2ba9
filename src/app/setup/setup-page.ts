import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GitHubAddresses } from './addresses.ts';
import { buildManifest } from './manifest.ts';
import { askPage, confirmPage, faultPage } from './pages.ts';
import { readAnswers } from './read-answers.ts';

const MOST_FORM_BYTES = 10_000;

export interface SetupPageOptions {
  readonly github: GitHubAddresses;
  /** Random: whoever does not know it, such as another page in the browser, is refused. */
  readonly state: string;
  /** Given the code by which GitHub hands over the app that it made; gives the page to show. */
  readonly onCode: (code: string) => Promise<string>;
}

interface Reply {
  readonly status: number;
  readonly html: string;
}

/** The page on which a person makes the GitHub App; on this machine only. */
export async function startSetupPage(
  options: SetupPageOptions,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const { github, state, onCode } = options;
  let origin = '';

  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const url = new URL(request.url ?? '/', origin);
    // A name that somebody else points at this machine is not this page.
    if (request.headers.host !== new URL(origin).host)
      return refused('Open the address as printed.');
    if (!isSame(url.searchParams.get('state') ?? '', state))
      return refused('This is not the page that was started last. Open the address as printed.');
    const route = `${request.method} ${url.pathname}`;
    if (route === 'GET /') return { status: 200, html: askPage(state) };
    if (route === 'POST /confirm') return confirm(await readForm(request));
    if (route === 'GET /made') {
      const code = url.searchParams.get('code') ?? '';
      if (/^[\w-]{1,200}$/.test(code)) return { status: 200, html: await onCode(code) };
      return refused('GitHub sent no code. Go through the page again.');
    }
    return { status: 404, html: faultPage('There is nothing here.') };
  };

  const confirm = (form: string | undefined): Reply => {
    const answers = form === undefined ? { fault: 'That is too long.' } : readAnswers(form);
    if ('fault' in answers) return { status: 400, html: askPage(state, answers.fault) };
    const { name, organisation, webhookHost } = answers;
    const owner = organisation === undefined ? '' : `/organizations/${organisation}`;
    const manifest = buildManifest({
      name,
      home: organisation === undefined ? github.web : `${github.web}/${organisation}`,
      redirectUrl: `${origin}/made`,
      webhookHost,
    });
    const action = `${github.web}${owner}/settings/apps/new?state=${state}`;
    return { status: 200, html: confirmPage(action, JSON.stringify(manifest)) };
  };

  const server = createServer((request, response) => {
    reply(request)
      .catch((error: unknown) => refused(error instanceof Error ? error.message : String(error)))
      .then(({ status, html }) => {
        response.writeHead(status, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
          'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${new URL(github.web).origin}`,
          connection: 'close',
        });
        response.end(html);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/?state=${state}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const refused = (message: string): Reply => ({ status: 400, html: faultPage(message) });

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function readForm(request: IncomingMessage): Promise<string | undefined> {
  let form = '';
  for await (const chunk of request.setEncoding('utf8')) {
    form += chunk;
    if (form.length > MOST_FORM_BYTES) return undefined;
  }
  return form;
}
