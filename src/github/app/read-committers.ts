import { z } from 'zod';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { type Commit, commitSchema, comparedCommitsSchema } from './app-schemas.ts';
import { coAuthorLogins, noreplyLogin } from './co-author-logins.ts';

/** GitHub lists no more commits of a pull request. */
const MAX_LISTED = 250;

export interface CommitsOrder {
  readonly number: number;
  /** How many there are. */
  readonly commits: number;
  readonly base: string;
  readonly head: string;
}

/**
 * Logins of the authors and co-authors of a pull request's commits, as far as GitHub knows them, in order. Of a pull
 * request with more commits than GitHub lists the comparison is read, page by page.
 *
 * @throws {AssayError} `github-failed` beyond 10,000 commits: an author who is not known could be asked as an expert.
 */
export async function readCommitters(
  request: Request,
  { number, commits, base, head }: CommitsOrder,
): Promise<readonly string[]> {
  const listed = await listPages<Commit>(request, {
    ...(commits > MAX_LISTED
      ? {
          route: 'GET /repos/{owner}/{repo}/compare/{basehead}',
          parameters: { basehead: `${base}...${head}` },
          schema: comparedCommitsSchema,
        }
      : {
          route: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
          parameters: { pull_number: number },
          schema: z.array(commitSchema),
        }),
    purpose: { doing: `listing the commits of #${number}`, permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `#${number} has more than ${most} commits, so Assay cannot tell who wrote it`,
      hint: 'Split the pull request, or squash its commits.',
    }),
  });
  return [...new Set(listed.flatMap(loginsOf))].sort();
}

function loginsOf({ author, commit: { message, author: signed } }: Commit): string[] {
  const login = author?.login ?? noreplyLogin(signed?.email ?? '');
  return [...(login === undefined ? [] : [login]), ...coAuthorLogins(message)];
}
