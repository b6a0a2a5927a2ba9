import { type Answer, answer, refusal } from '../../../action/fake-github/answer.ts';
import { addComment, editComment, removeComment } from '../acts/comments.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { showComment } from '../shapes/comment.ts';
import type { Comment } from '../stored.ts';
import { notFound } from '../validation-failed.ts';

/** GitHub refuses longer comments, in characters. */
const MAX_BODY = 65_536;

const WRITERS = ['write', 'maintain', 'admin'];

export const commentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/comments': listAll,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': list,
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': create,
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': (call) => {
    const comment = commentOf(call);
    return comment ? answer(200, showComment(call.world, comment)) : notFound();
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': update,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': remove,
};

export function commentOf({ world, path }: Call): Comment | undefined {
  return world.comments.get(Number(path['comment_id']));
}

function list(call: Call) {
  const { world, path } = call;
  const number = Number(path['issue_number']);
  if (!world.pulls.has(number)) return notFound();
  const all = since(call).filter(({ pull }) => pull === number);
  return paged(call, all, (comment) => showComment(world, comment));
}

function listAll(call: Call) {
  const { world, query } = call;
  const all = since(call);
  if (query.get('sort') === 'updated')
    all.sort((a, b) => a.updatedAt.localeCompare(b.updatedAt) || a.id - b.id);
  if (query.get('direction') === 'desc') all.reverse();
  return paged(call, all, (comment) => showComment(world, comment));
}

function since({ world, query }: Call): Comment[] {
  const from = Date.parse(query.get('since') ?? '') || 0;
  return [...world.comments.values()].filter(({ updatedAt }) => Date.parse(updatedAt) >= from);
}

function create({ world, actor, path, body }: Call): Answer {
  const number = Number(path['issue_number']);
  if (!world.pulls.has(number)) return notFound();
  const text = String(body['body'] ?? '');
  const refused = refuseBody(text);
  return refused ?? answer(201, showComment(world, addComment(world, number, actor, text)));
}

function update(call: Call): Answer {
  const { world, actor, body } = call;
  const comment = commentOf(call);
  if (!comment) return notFound();
  if (!mayChange(call, comment)) return refusal(403, 'Must have admin rights to Repository.');
  const text = String(body['body'] ?? '');
  const refused = refuseBody(text);
  if (refused) return refused;
  editComment(world, comment, actor, text);
  return answer(200, showComment(world, comment));
}

function remove(call: Call): Answer {
  const comment = commentOf(call);
  if (!comment) return notFound();
  if (!mayChange(call, comment)) return refusal(403, 'Must have admin rights to Repository.');
  removeComment(call.world, comment, call.actor);
  return answer(204, undefined);
}

/** Its author may, whoever may write here, and an app: it would not have come so far without the permission. */
function mayChange({ world, actor }: Call, { author }: Comment): boolean {
  return (
    actor.app !== undefined ||
    actor.login === author.login ||
    WRITERS.includes(world.people.get(actor.login) ?? 'none')
  );
}

function refuseBody(text: string): Answer | undefined {
  const refuse = (code: string, field: string, message?: string) =>
    refusal(422, 'Validation Failed', {
      errors: [{ resource: 'IssueComment', code, field, ...(message ? { message } : {}) }],
    });
  if (text.trim() === '') return refuse('missing_field', 'body');
  // By characters as people count them, not by UTF-16.
  if ([...text].length > MAX_BODY) return refuse('unprocessable', 'data', 'Body is too long');
  return undefined;
}
