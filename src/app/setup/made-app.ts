import { z } from 'zod';
import { AssayError } from '../../core/assay-error.ts';
import { VERSION } from '../../version.ts';

const schema = z.object({
  id: z.int().positive(),
  slug: z.string().regex(/^[a-z0-9-]{1,100}$/),
  html_url: z.url({ protocol: /^https?$/ }),
  pem: z.string().startsWith('-----BEGIN'),
  webhook_secret: z.string().nullish(),
});

/** The app that GitHub made, with its secrets, which are told this once. */
export type MadeApp = z.infer<typeof schema>;

/**
 * Exchanges the code that GitHub gave for the app that it made.
 *
 * @throws {AssayError} `github-failed` that never repeats the code or what GitHub answered.
 */
export async function fetchMadeApp(api: string, code: string): Promise<MadeApp> {
  let response: Response;
  try {
    response = await fetch(`${api}/app-manifests/${encodeURIComponent(code)}/conversions`, {
      method: 'POST',
      headers: { accept: 'application/vnd.github+json', 'user-agent': `assay/${VERSION}` },
      signal: AbortSignal.timeout(30_000),
    });
  } catch (cause) {
    throw new AssayError('github-failed', `GitHub cannot be reached at ${api}.`, {
      hint: 'Check GITHUB_API_URL and the network, and go through the page again.',
      cause,
    });
  }
  const made = schema.safeParse(await response.json().catch(() => undefined));
  if (response.ok && made.success) return made.data;
  throw new AssayError(
    'github-failed',
    `GitHub did not give the app that it made (${response.status}).`,
    {
      hint: 'A code is good for an hour and for once. Delete the app on GitHub if it is there, and go through the page again.',
    },
  );
}
