import { z } from 'zod';
import type { PullComment } from '../app-port.ts';
import { toComment } from '../list-comments.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { pullCommentSchema } from './app-schemas.ts';
import { refusedWith } from './refused-with.ts';

/** All comments of a pull request, oldest first. */
export async function listPullComments(
  request: Request,
  pull: number,
): Promise<readonly PullComment[]> {
  return (await listRawComments(request, pull)).map(toPullComment);
}

/** The same, as GitHub tells them. */
export function listRawComments(
  request: Request,
  pull: number,
): Promise<readonly z.infer<typeof pullCommentSchema>[]> {
  return listPages(request, {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { issue_number: pull },
    schema: z.array(pullCommentSchema),
    purpose: { doing: `listing the comments of #${pull}`, permission: 'pull-requests: read' },
    tooLong: (most) => ({
      message: `#${pull} has more than ${most} comments`,
      hint: 'Open a new pull request for the same branch.',
    }),
  });
}

/**
 * Writes a comment. Never repeated: an answer that is lost may have left its comment, which is found with the next
 * facts.
 */
export async function createPullComment(
  request: Request,
  pull: number,
  body: string,
): Promise<PullComment> {
  const { data } = await request(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    { issue_number: pull, body },
    pullCommentSchema,
    { doing: `commenting on #${pull}`, permission: 'pull-requests: write' },
  );
  return toPullComment(data);
}

export async function updateComment(request: Request, id: number, body: string): Promise<void> {
  await request(
    'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
    { comment_id: id, body },
    z.unknown(),
    { doing: `updating comment ${id}`, permission: 'pull-requests: write' },
  );
}

/** Deleting what is gone is no error. */
export async function deleteComment(request: Request, id: number): Promise<void> {
  try {
    await request(
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { comment_id: id },
      z.unknown(),
      { doing: `deleting comment ${id}`, permission: 'pull-requests: write' },
    );
  } catch (error) {
    if (!refusedWith(error, 404)) throw error;
  }
}

function toPullComment(comment: z.infer<typeof pullCommentSchema>): PullComment {
  const { node_id: nodeId, created_at: createdAt, updated_at: updatedAt } = comment;
  return { ...toComment(comment), nodeId, createdAt, updatedAt };
}
