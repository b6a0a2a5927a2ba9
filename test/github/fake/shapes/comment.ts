import type { Comment, Reaction } from '../stored.ts';
import type { World } from '../world.ts';
import { type Shape, template } from './template.ts';
import { association, showApp, showUser } from './user.ts';

/** What is told of a comment, in REST and webhooks alike. */
export function commentFields(world: World, comment: Comment): Shape {
  const { id, author, pull } = comment;
  const api = `${world.url}/repos/${world.repository}/issues`;
  return {
    id,
    node_id: comment.nodeId,
    url: `${api}/comments/${id}`,
    html_url: `https://github.com/${world.repository}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${api}/${pull}`,
    body: comment.body,
    user: world.ghosts.has(author.login) ? null : showUser(world, author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association(world, author),
    performed_via_github_app: author.app ? showApp(world, author.app) : null,
    reactions: reactionCounts(comment, `${api}/comments/${id}/reactions`),
  };
}

export function showComment(world: World, comment: Comment): Shape {
  const minimized = comment.minimised === undefined ? null : { reason: comment.minimised };
  return { ...template(world, 'issue-comment'), ...commentFields(world, comment), minimized };
}

export function showReaction(world: World, { id, by, content, at }: Reaction): Shape {
  return { id, node_id: `REA_${id}`, user: showUser(world, by), content, created_at: at };
}

/** GitHub's reactions, in its order. */
export const REACTIONS = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

function reactionCounts({ reactions }: Comment, url: string): Shape {
  const count = (content: string) => reactions.filter((one) => one.content === content).length;
  return {
    url,
    total_count: reactions.length,
    ...Object.fromEntries(REACTIONS.map((content) => [content, count(content)])),
  };
}
