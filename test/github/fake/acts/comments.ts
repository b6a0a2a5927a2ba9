import type { Actor, Comment, Reaction } from '../stored.ts';
import { emitComment } from '../webhooks/emit-comment.ts';
import type { World } from '../world.ts';

export function addComment(world: World, pull: number, author: Actor, body: string): Comment {
  const id = world.nextId();
  const at = world.now();
  const comment: Comment = {
    id,
    nodeId: `IC_${id}`,
    pull,
    author,
    body,
    createdAt: at,
    updatedAt: at,
    history: [],
    reactions: [],
  };
  world.comments.set(id, comment);
  touch(world, pull);
  emitComment(world, 'created', comment, author);
  return comment;
}

/** Whoever edits, the author stays who is shown; only the webhook and the edit history tell. */
export function editComment(world: World, comment: Comment, editor: Actor, body: string): void {
  const { body: from } = comment;
  if (from === body) return;
  const by = comment.editor ?? comment.author.login;
  comment.history.push({ body: from, by, at: comment.editedAt ?? comment.createdAt });
  comment.body = body;
  comment.editor = editor.login;
  comment.editedAt = comment.updatedAt = world.now();
  touch(world, comment.pull);
  emitComment(world, 'edited', comment, editor, from);
}

export function removeComment(world: World, comment: Comment, by: Actor): void {
  world.comments.delete(comment.id);
  touch(world, comment.pull);
  emitComment(world, 'deleted', comment, by);
}

/** The reaction, and whether it is new: a second of a kind by the same person is the first. */
export function addReaction(
  world: World,
  comment: Comment,
  by: Actor,
  content: string,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  const present = comment.reactions.find(
    (one) => one.by.login === by.login && one.content === content,
  );
  if (present) return { reaction: present, isNew: false };
  const reaction = { id: world.nextId(), by, content, at: world.now() };
  comment.reactions.push(reaction);
  return { reaction, isNew: true };
}

function touch(world: World, pull: number): void {
  const found = world.pulls.get(pull);
  if (found) found.updatedAt = world.now();
}
