import type { Review } from '../stored.ts';
import type { World } from '../world.ts';
import type { Shape } from './template.ts';
import { association, showUser } from './user.ts';

export function showReview(world: World, review: Review): Shape {
  const { id, pull, by } = review;
  const page = `https://github.com/${world.repository}/pull/${pull}#pullrequestreview-${id}`;
  const api = `${world.url}/repos/${world.repository}/pulls/${pull}`;
  return {
    id,
    node_id: `PRR_${id}`,
    user: showUser(world, by),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: api,
    _links: { html: { href: page }, pull_request: { href: api } },
    ...(review.state !== 'PENDING' && { submitted_at: review.at }),
    commit_id: review.sha,
    author_association: association(world, by),
  };
}
