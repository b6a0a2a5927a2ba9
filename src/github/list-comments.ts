import { z } from 'zod';
import { AssayError } from '../core/assay-error.ts';
import type { Comment } from './port.ts';
import type { Request } from './request.ts';
import { commentSchema } from './response-schemas.ts';

/** Ten thousand comments: far more than any pull request holds, and still an end. */
const MAX_PAGES = 100;

/**
 * All comments of a pull request, oldest first. Pages are followed as GitHub links them, never counted: a page
 * can be short without being the last.
 */
export async function listComments(request: Request, pull: number): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data, headers } = await request(
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { issue_number: pull, per_page: 100, page },
      z.array(commentSchema),
      { doing: `listing the comments of #${pull}`, permission: 'pull-requests: read' },
    );
    comments.push(...data.map(toComment));
    if (!String(headers['link'] ?? '').includes('rel="next"')) return comments;
  }
  throw new AssayError('github-failed', `#${pull} has more than ${MAX_PAGES * 100} comments`, {
    hint: 'Set the input `comment: never`.',
  });
}

/** GitHub's shape of a comment as Assay's. A comment whose author has gone is a ghost's. */
export function toComment(comment: z.infer<typeof commentSchema>): Comment {
  const app = comment.performed_via_github_app?.slug;
  return {
    id: comment.id,
    body: comment.body ?? '',
    author: comment.user?.login ?? 'ghost',
    byBot: comment.user?.type === 'Bot',
    ...(app === undefined ? {} : { app }),
  };
}
