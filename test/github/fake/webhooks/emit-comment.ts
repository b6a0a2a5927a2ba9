import { commentFields } from '../shapes/comment.ts';
import { pullFields } from '../shapes/pull.ts';
import type { Shape } from '../shapes/template.ts';
import type { Actor, Comment } from '../stored.ts';
import type { World } from '../world.ts';
import { emit } from './emit.ts';

/** `from`: the text before an edit. */
export function emitComment(
  world: World,
  action: 'created' | 'edited' | 'deleted',
  comment: Comment,
  sender: Actor,
  from?: string,
): void {
  const pull = world.pulls.get(comment.pull);
  if (!pull) return;
  const count = [...world.comments.values()].filter((one) => one.pull === pull.number).length;
  emit(world, 'issue_comment', action, sender, (example) => ({
    issue: { ...issueOf(pullFields(world, pull), example['issue'] as Shape), comments: count },
    comment: commentFields(world, comment),
    ...(from === undefined ? {} : { changes: { body: { from } } }),
  }));
}

/** A pull request as an issue: what an issue has of it, and where the rest is. */
function issueOf(pull: Shape, example: Shape): Shape {
  const shared = Object.keys(example).filter((key) => key in pull);
  const url = String(pull['issue_url']);
  return {
    ...example,
    ...Object.fromEntries(shared.map((key) => [key, pull[key]])),
    url,
    repository_url: url.replace(/\/issues\/\d+$/, ''),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    draft: pull['draft'],
    pull_request: {
      url: pull['url'],
      html_url: pull['html_url'],
      diff_url: pull['diff_url'],
      patch_url: pull['patch_url'],
      merged_at: pull['merged_at'],
    },
  };
}
