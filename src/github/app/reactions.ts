import { z } from 'zod';
import type { Reaction } from '../../core/review/facts.ts';
import { listPages } from '../list-pages.ts';
import type { Request } from '../request.ts';
import { reactionsSchema } from './app-schemas.ts';
import { refusedWith } from './refused-with.ts';

const REACTIONS: readonly Reaction[] = ['eyes', '+1', 'confused'];

/** Reactions of this app to a comment; none to one that is gone. */
export async function listOwnReactions(
  request: Request,
  comment: number,
  login: string,
): Promise<readonly Reaction[]> {
  try {
    const all = await listPages(request, {
      route: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      parameters: { comment_id: comment },
      schema: reactionsSchema,
      purpose: {
        doing: `listing the reactions to comment ${comment}`,
        permission: 'pull-requests: read',
      },
      tooLong: (most) => ({
        message: `Comment ${comment} has more than ${most} reactions`,
        hint: 'Delete the comment, and answer in a new one.',
      }),
    });
    const own = all.filter(({ user }) => user?.login === login).map(({ content }) => content);
    return REACTIONS.filter((reaction) => own.includes(reaction));
  } catch (error) {
    if (refusedWith(error, 404)) return [];
    throw error;
  }
}

/** Adds a reaction; a second time GitHub keeps the first. A comment that is gone needs none. */
export async function react(request: Request, comment: number, reaction: Reaction): Promise<void> {
  try {
    await request(
      'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      { comment_id: comment, content: reaction },
      z.unknown(),
      { doing: `reacting to comment ${comment}`, permission: 'pull-requests: write' },
    );
  } catch (error) {
    if (!refusedWith(error, 404)) throw error;
  }
}
