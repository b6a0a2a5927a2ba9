import { AssayError } from '../core/assay-error.ts';
import type { Send } from './request.ts';
import { sendThrough } from './send-through.ts';

export type Fetch = typeof globalThis.fetch;

export interface OctokitSettings {
  readonly token: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly apiUrl: string;
  readonly userAgent: string;
  readonly fetch?: Fetch;
}

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Sends requests by an Octokit of a workflow's token, which is loaded with the first of them.
 *
 * @throws {AssayError} `missing-permission` where there is no token.
 */
export function sendWithOctokit(settings: OctokitSettings): Send {
  let loaded: Promise<Send> | undefined;
  return async (route, parameters) => {
    if (settings.token === '')
      throw new AssayError('missing-permission', 'Assay has no token to ask GitHub with', {
        hint: "Leave the input `github-token` out to use the job's own token.",
      });
    loaded ??= load(settings);
    const send = await loaded;
    return send(route, parameters);
  };
}

async function load({ token, repository, apiUrl, userAgent, fetch }: OctokitSettings) {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, {
    baseUrl: apiUrl,
    userAgent,
    log: SILENT,
    ...(fetch ? { request: { fetch } } : {}),
  });
  return sendThrough(octokit, { repository, apiUrl });
}
