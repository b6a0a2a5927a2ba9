import { AssayError } from '../core/assay-error.ts';
import type { Failure } from './failure.ts';
import type { Purpose } from './permission.ts';
import { rateLimitWait } from './rate-limit.ts';

/**
 * A failed request in a person's words: what Assay was doing, what GitHub said, and what to do next.
 * A refusal becomes `missing-permission` and names the permission; everything else `github-failed`.
 *
 * @example
 * translateFailure({ status: 502, headers: {}, message: 'Bad Gateway' }, { doing: 'reading data/a.csv' }, new Date(0)).message
 * // 'GitHub failed while reading data/a.csv: Bad Gateway (502)'
 */
export function translateFailure(
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
    const until = new Date(now.getTime() + wait).toISOString().slice(0, 16).replace('T', ' ');
    return github(
      `GitHub's rate limit stopped Assay while ${doing}: ${message} (${status})`,
      `Run the job again after ${until} UTC. With \`fetch-depth: 0\` on actions/checkout Assay asks GitHub for less.`,
    );
  }
  if (status === 401)
    return refused(
      `GitHub does not accept the token while ${doing}: ${message} (401)`,
      "Leave the input `github-token` out to use the job's own token, or renew the one it is given.",
    );
  if (/too_large|too large|too big/i.test(message) && status === 403)
    return github(`GitHub serves no file this large while ${doing}: ${message}`, CHECKOUT_HINT);
  if (status === 403 || (status === 404 && permission.endsWith('write')))
    return refused(
      `The token lacks \`${permission}\`, needed for ${doing}: ${message} (${status})`,
      `Add \`${permission}\` under \`permissions:\` of the job in the workflow. On a pull request from a fork GitHub always gives a read-only token.`,
    );
  if (status === 404)
    return github(
      `GitHub knows nothing of it while ${doing}: ${message} (404)`,
      `Check that the job has \`${permission}\` under \`permissions:\`, and that the commit is still there. ${CHECKOUT_HINT}`,
    );
  if (status >= 500)
    return github(`GitHub failed while ${doing}: ${message} (${status})`, OUTAGE_HINT);
  return github(
    `GitHub refused a request while ${doing}: ${message} (${status})`,
    'Report this with the message above: Assay sent what GitHub does not take.',
  );
}

const OUTAGE_HINT =
  'Run the job again; https://www.githubstatus.com tells whether GitHub has an outage.';
const CHECKOUT_HINT =
  'Set `fetch-depth: 0` on actions/checkout, so that Assay reads it from the checkout instead.';
