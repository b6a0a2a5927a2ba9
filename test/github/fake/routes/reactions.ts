import { answer } from '../../../action/fake-github/answer.ts';
import { addReaction } from '../acts/comments.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { REACTIONS, showReaction } from '../shapes/comment.ts';
import { notFound, validationFailed } from '../validation-failed.ts';
import { commentOf } from './comments.ts';

export const reactionRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': (call) => {
    const comment = commentOf(call);
    if (!comment) return notFound();
    const wanted = call.query.get('content');
    const all = comment.reactions.filter(({ content }) => wanted === null || content === wanted);
    return paged(call, all, (reaction) => showReaction(call.world, reaction));
  },
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': create,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}': (call) => {
    const reactions = commentOf(call)?.reactions ?? [];
    const at = reactions.findIndex(({ id }) => id === Number(call.path['reaction_id']));
    if (at < 0) return notFound();
    reactions.splice(at, 1);
    return answer(204, undefined);
  },
};

function create(call: Call) {
  const { world, actor, body } = call;
  const comment = commentOf(call);
  if (!comment) return notFound();
  const content = String(body['content']);
  if (!REACTIONS.includes(content))
    return validationFailed('Reaction', 'content', `${content} is not a reaction`);
  const { reaction, isNew } = addReaction(world, comment, actor, content);
  return answer(isNew ? 201 : 200, showReaction(world, reaction));
}
