import { AssayError } from '../../core/assay-error.ts';
import type { Failure } from '../failure.ts';
import { nameAppPermission, type Purpose } from '../permission.ts';
import { rateLimitWait } from '../rate-limit.ts';
import { RateLimitedError } from './rate-limited-error.ts';

/**
 * A failed request in the words of whoever runs the app: what Assay was doing, what GitHub said, and what to do next.
 * A refusal becomes `missing-permission` and names the permission that the app is to be given, a rate limit a
 * {@link RateLimitedError}, a file that GitHub does not serve `unsupported`, everything else `github-failed`.
 *
 * @example
 * translateAppFailure({ status: 403, headers: {}, message: 'Resource not accessible by integration' }, { doing: 'listing a team', permission: 'members: read' }, new Date(0)).hint
 * // 'Give the app the permission `Members: Read-only` in its settings on GitHub, and accept it in the settings of the installation.'
 */
export function translateAppFailure(
  failure: Failure,
  { doing, permission }: Purpose,
  now: Date,
  cause?: unknown,
): AssayError {
  const { status, message } = failure;
  const github = (what: string, hint: string) =>
    new AssayError('github-failed', what, { hint, cause });
  const refused = (what: string, hint: string) =>
    new AssayError('missing-permission', what, { hint, cause });

  if (status === undefined)
    return github(`GitHub could not be reached while ${doing}: ${message}`, OUTAGE_HINT);

  const wait = rateLimitWait(failure, now);
  if (wait !== undefined) {
    const retryAt = new Date(now.getTime() + wait);
    return new RateLimitedError(
      `stopped Assay while ${doing}: ${message} (${status})`,
      retryAt,
      cause,
    );
  }
  if (status === 401)
    return refused(
      `GitHub does not accept the app's key while ${doing}: ${message} (401)`,
      "Check that `APP_ID` and `PRIVATE_KEY` are of one app, that the key is not revoked and that this machine's clock is right.",
    );
  if (/suspended/i.test(message) && status === 403)
    return refused(
      `The app is suspended, and GitHub refused ${doing}: ${message} (403)`,
      'Unsuspend it in the settings of the installation.',
    );
  if (/archived/i.test(message) && status === 403)
    return refused(
      `The repository is archived, and GitHub refused ${doing}: ${message} (403)`,
      'Unarchive the repository, or take it out of the installation.',
    );
  if (/too_large|too large|too big/i.test(message) && status === 403)
    return new AssayError(
      'unsupported',
      `GitHub serves no file this large while ${doing}: ${message}`,
      { hint: SIZE_HINT, cause },
    );
  if (status === 403) {
    const name = nameAppPermission(permission);
    return refused(
      `The app lacks the permission \`${name}\`, needed for ${doing}: ${message} (403)`,
      `Give the app the permission \`${name}\` in its settings on GitHub, and accept it in the settings of the installation.`,
    );
  }
  if (status === 404)
    return github(
      `GitHub knows nothing of it while ${doing}: ${message} (404)`,
      `It may be gone. If it is there, give the app the permission \`${nameAppPermission(permission)}\`, and access to the repository, in the settings of the installation.`,
    );
  if (status >= 500)
    return github(`GitHub failed while ${doing}: ${message} (${status})`, OUTAGE_HINT);
  return github(
    `GitHub refused a request while ${doing}: ${message} (${status})`,
    'Report this with the message above: Assay sent what GitHub does not take.',
  );
}

const OUTAGE_HINT =
  'Assay tries again by itself; https://www.githubstatus.com tells whether GitHub has an outage.';

/** What to do about what GitHub's API does not serve. */
export const SIZE_HINT =
  'Keep the file in Git LFS, or leave it to the Action, which reads it from a checkout with `fetch-depth: 0`.';
