import type { Send } from './request.ts';

/** The part of an Octokit that sends. */
export interface RequestingOctokit {
  readonly request: (
    route: string,
    parameters: Record<string, unknown>,
  ) => Promise<{ data: unknown; headers: Readonly<Record<string, string | number | undefined>> }>;
}

export interface SendSettings {
  /** `owner/repo`, filled into routes of a repository; left out for an app's own routes. */
  readonly repository?: string;
  /** E.g. `https://api.github.com`. */
  readonly apiUrl: string;
}

/** Without this header GitHub answers in the newest shape; with it, in the one that Assay was built for. */
const API_VERSION = '2022-11-28';

/** GitHub itself gives up after ten seconds. */
const TIMEOUT_MS = 30_000;

/** Enough for 100 MB on a slow line, and still an end. */
const RAW_TIMEOUT_MS = 120_000;

/**
 * Sends requests through an Octokit, authenticated as that is, whose own retries and throttling should be off. A raw
 * answer comes as bytes: Octokit would decode it as text, because GitHub labels every file as UTF-8.
 */
export function sendThrough(octokit: RequestingOctokit, settings: SendSettings): Send {
  const [owner, repo] = settings.repository?.split('/') ?? [];
  return async (route, parameters) => {
    const raw = 'mediaType' in parameters;
    const signal = AbortSignal.timeout(raw ? RAW_TIMEOUT_MS : TIMEOUT_MS);
    const { data, headers } = await octokit.request(route, {
      ...(route.includes('{owner}/{repo}') ? { owner, repo } : {}),
      ...(route === 'POST /graphql' ? { baseUrl: graphqlBase(settings.apiUrl) } : {}),
      ...parameters,
      headers: { ...headersOf(parameters), 'x-github-api-version': API_VERSION },
      request: { signal, parseSuccessResponseBody: !raw },
    });
    return { data: raw ? await readAll(data as AsyncIterable<Uint8Array>) : data, headers };
  };
}

function headersOf(parameters: Readonly<Record<string, unknown>>): object {
  return (parameters['headers'] as object | undefined) ?? {};
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
