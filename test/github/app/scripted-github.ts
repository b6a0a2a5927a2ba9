import { getOctokit } from '@actions/github';
import { afterEach, expect } from 'vitest';
import type { AppOptions } from '../../../src/github/connect-app.ts';
import type { Send } from '../../../src/github/request.ts';
import { sendThrough } from '../../../src/github/send-through.ts';
import { violations } from '../../action/fake-github/contract.ts';

const API = 'https://api.github.test';

/** What broke GitHub's description in the test that runs. */
const broken: string[] = [];
afterEach(() => expect(broken.splice(0)).toEqual([]));

/** A request as it went over the wire. */
export interface Sent {
  /** E.g. `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly route: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status?: number;
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Script = Readonly<Record<string, (sent: Sent) => Reply>>;

/**
 * A GitHub that answers as a test says, through a real Octokit. Every request and every answer is held against GitHub's
 * own description; what breaks it fails the test.
 */
export class ScriptedGitHub {
  readonly sent: Sent[] = [];
  readonly waits: number[] = [];
  time = Date.parse('2026-03-02T10:00:00Z');
  readonly #script: Script;

  constructor(script: Script) {
    this.#script = script;
  }

  send(repository?: string): Send {
    const octokit = getOctokit('ghs_installation', {
      baseUrl: API,
      log: { debug() {}, info() {}, warn() {}, error() {} },
      request: { fetch: this.#fetch },
    });
    return sendThrough(octokit, { apiUrl: API, ...(repository ? { repository } : {}) });
  }

  /** What `connectApp` takes; time passes by sleeping alone. */
  options(): AppOptions {
    return {
      ...this.sending(this.send('octo/data')),
      repository: 'octo/data',
      app: { slug: 'assay', login: 'assay[bot]' },
    };
  }

  sending(
    send = this.send(),
  ): Pick<AppOptions, 'send' | 'now' | 'sleep'> & { readonly send: Send } {
    return {
      send,
      now: () => new Date(this.time),
      sleep: async (milliseconds) => {
        this.waits.push(milliseconds);
        this.time += milliseconds;
      },
    };
  }

  /** Bodies that were sent to a route. */
  bodies(route: string): Record<string, unknown>[] {
    return this.sent.filter((one) => one.route === route).map(({ body }) => body);
  }

  readonly #fetch = async (url: string | URL, init: RequestInit): Promise<Response> => {
    const { method = 'GET' } = init;
    const { pathname, searchParams: query } = new URL(url);
    const found = this.#match(method, pathname);
    if (!found) {
      broken.push(`${method} ${pathname}: the test has no answer to this`);
      throw new Error('no answer');
    }
    const body = init.body ? JSON.parse(String(init.body)) : undefined;
    const headers = init.headers as Record<string, string>;
    const sent = { route: found.route, path: found.path, query, body: body ?? {}, headers };
    this.sent.push(sent);
    const { status = 200, data, headers: given = {} } = found.reply(sent);
    const template = found.route.slice(method.length + 1);
    if (template !== '/graphql' && status !== 304) {
      const exchange = { method, template, query, body, status, answer: data };
      broken.push(...violations(exchange));
    }
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : typeof data === 'string' ? data : JSON.stringify(data), {
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...given },
    });
  };

  #match(method: string, pathname: string) {
    for (const [route, reply] of Object.entries(this.#script)) {
      const [verb = '', template = ''] = route.split(' ');
      const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
      const match = verb === method ? new RegExp(`^${pattern}$`).exec(pathname) : null;
      if (!match) continue;
      const path = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([name, value]) => [
          name,
          decodeURIComponent(value),
        ]),
      );
      return { route, reply, path };
    }
    return undefined;
  }
}

/** A refusal as GitHub words it. */
export function refusal(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Reply {
  return { status, data: { message, documentation_url: 'https://docs.github.com/rest' }, headers };
}

/** One page of a list, linked to the next one while there is one. */
export function paged<Entry>(
  all: readonly Entry[],
  { query }: Sent,
  size = 2,
): { readonly entries: readonly Entry[]; readonly headers: Record<string, string> } {
  const page = Number(query.get('page') ?? 1);
  const more = page * size < all.length;
  return {
    entries: all.slice((page - 1) * size, page * size),
    headers: more ? { link: `<${API}/next?page=${page + 1}>; rel="next"` } : {},
  };
}
