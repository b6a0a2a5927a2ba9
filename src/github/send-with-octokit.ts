import { AssayError } from '../core/assay-error.ts';
import type { Send } from './request.ts';

export type Fetch = typeof globalThis.fetch;

export interface OctokitSettings {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch?: Fetch;
}

/** Without this header GitHub answers in the newest shape; with it, in the one that Assay was built for. */
const API_VERSION = '2022-11-28';

/** Enough for 100 MB on a slow line, and still an end. */
const TIMEOUT_MS = 120_000;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Sends requests by Octokit, which is loaded with the first of them. A raw answer comes as bytes: Octokit would
 * decode it as text, because GitHub labels every file as UTF-8.
 *
 * @throws {AssayError} `missing-permission` where there is no token.
 */
export function sendWithOctokit(settings: OctokitSettings): Send {
  let loaded: ReturnType<typeof load> | undefined;
  return async (route, parameters) => {
    if (settings.token === '')
      throw new AssayError('missing-permission', 'Assay has no token to ask GitHub with', {
        hint: "Leave the input `github-token` out to use the job's own token.",
      });
    loaded ??= load(settings);
    const octokit = await loaded;
    const raw = 'mediaType' in parameters;
    const { owner, repo } = settings;
    const { data, headers } = await octokit.request(route, {
      ...(route.includes('{owner}/{repo}') ? { owner, repo } : {}),
      ...(route === 'POST /graphql' ? { baseUrl: graphqlBase(settings.apiUrl) } : {}),
      ...parameters,
      headers: { 'x-github-api-version': API_VERSION },
      request: { signal: AbortSignal.timeout(TIMEOUT_MS), parseSuccessResponseBody: !raw },
    });
    return { data: raw ? await readAll(data) : data, headers };
  };
}

async function load({ token, apiUrl, userAgent, fetch }: OctokitSettings) {
  const { getOctokit } = await import('@actions/github');
  return getOctokit(token, {
    baseUrl: apiUrl,
    userAgent,
    log: SILENT,
    ...(fetch ? { request: { fetch } } : {}),
  });
}

/** GitHub Enterprise Server has REST under `/api/v3` and GraphQL under `/api/graphql`. */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3\/?$/, '/api');
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
