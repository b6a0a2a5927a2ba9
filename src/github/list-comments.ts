import { z } from 'zod';
import { listPages } from './list-pages.ts';
import type { Comment } from './port.ts';
import type { Request } from './request.ts';
import { commentSchema } from './response-schemas.ts';

/** All comments of a pull request, oldest first. */
export async function listComments(request: Request, pull: number): Promise<readonly Comment[]> {
  const comments = await listPages(request, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: pull },
    schema: z.array(commentSchema),
    purpose: { doing: `listing the comments of #${pull}`, permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `#${pull} has more than ${most} comments`,
      hint: 'Set the input `comment: never`.',
    }),
  });
  return comments.map(toComment);
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
