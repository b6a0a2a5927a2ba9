import { addComment, editComment, removeComment } from '../acts/comments.ts';
import { addReview } from '../acts/reviews.ts';
import { commitSuggestions } from '../acts/suggestions.ts';
import type { Comment, Review } from '../stored.ts';
import type { World } from '../world.ts';
import { pullBy } from './pull-controls.ts';

/** What people write. `as` is the login of who does it. */
export interface CommentControls {
  /** Gives the comment's id. */
  comment(pull: number, as: string, body: string): number;
  /** Somebody other than the author needs `write`, and is the webhook's sender. */
  editComment(id: number, as: string, body: string): void;
  deleteComment(id: number, as: string): void;
  approve(pull: number, as: string): number;
  review(pull: number, as: string, state: Review['state'], body?: string): number;
  /** Somebody commits what review comments suggest, all at once. Gives the commit. */
  commitSuggestions(pull: number, comments: readonly number[], as: string): Promise<string>;
}

export function commentControls(world: World): CommentControls {
  function ownOrWritable(id: number, as: string): Comment {
    const comment = world.comments.get(id);
    if (!comment) throw new Error(`there is no comment ${id}`);
    const writes = ['write', 'maintain', 'admin'].includes(world.people.get(as) ?? 'none');
    if (comment.author.login !== as && !writes)
      throw new Error(`${as} may not change a comment of ${comment.author.login}`);
    return comment;
  }
  function review(pull: number, as: string, state: Review['state'], body = '') {
    return addReview(world, pullBy(world, pull), { login: as }, { state, body }).id;
  }

  return {
    comment: (pull, as, body) =>
      addComment(world, pullBy(world, pull).number, { login: as }, body).id,
    editComment: (id, as, body) => editComment(world, ownOrWritable(id, as), { login: as }, body),
    deleteComment: (id, as) => removeComment(world, ownOrWritable(id, as), { login: as }),
    approve: (pull, as) => review(pull, as, 'APPROVED'),
    review,
    commitSuggestions: (pull, comments, as) =>
      commitSuggestions(world, pullBy(world, pull), comments, { login: as }),
  };
}
