import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import type { AppSending } from '../../github/app/app-request.ts';
import { readFailure } from '../../github/failure.ts';
import type { AppIdentity } from '../app-parts.ts';

const schema = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,100}$/) });

/**
 * Asks GitHub who the app is: the first request, which also proves that its settings are right.
 *
 * @throws {AssayError} that says what to do, where GitHub refuses or cannot be reached.
 */
export async function identifyApp(
  { send }: Pick<AppSending, 'send'>,
  apiUrl: string,
): Promise<AppIdentity> {
  let data: unknown;
  try {
    ({ data } = await send('GET /app', {}));
  } catch (cause) {
    throw refused(cause, apiUrl);
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return { slug: parsed.data.slug, login: `${parsed.data.slug}[bot]` };
  throw new AssayError('github-failed', `${apiUrl} does not answer as the API of GitHub does.`, {
    hint: 'Check GITHUB_API_URL: https://api.github.com, or https://…/api/v3 for GitHub Enterprise Server.',
    cause: parsed.error,
  });
}

function refused(cause: unknown, apiUrl: string): AssayError {
  const { status, message } = readFailure(cause);
  if (status === undefined || status >= 500)
    return new AssayError('github-failed', `GitHub cannot be reached at ${apiUrl}: ${message}`, {
      hint: 'Check GITHUB_API_URL and the network; https://www.githubstatus.com tells of outages.',
      cause,
    });
  return new AssayError('github-failed', `GitHub does not know this app: ${message} (${status})`, {
    hint: 'Check that APP_ID and the private key are of the same GitHub App, that GITHUB_API_URL is where it was made, and that the clock of this machine is right.',
    cause,
  });
}
