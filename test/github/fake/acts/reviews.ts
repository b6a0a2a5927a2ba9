import { showUser } from '../shapes/user.ts';
import type { Actor, Pull, Review } from '../stored.ts';
import { emitPull, emitReview } from '../webhooks/emit-pull.ts';
import type { World } from '../world.ts';

/** Whoever reviews is no longer asked to. */
export function addReview(
  world: World,
  pull: Pull,
  by: Actor,
  state: Review['state'],
  body: string,
): Review {
  const { head } = pull;
  const review = {
    id: world.nextId(),
    pull: pull.number,
    by,
    state,
    body,
    sha: head.sha,
    at: world.now(),
  };
  world.reviews.set(review.id, review);
  pull.reviewers = pull.reviewers.filter((login) => login !== by.login);
  pull.updatedAt = world.now();
  emitReview(world, pull, review);
  return review;
}

export async function changeReviewers(
  world: World,
  pull: Pull,
  by: Actor,
  change: { readonly add?: readonly string[]; readonly remove?: readonly string[] },
): Promise<void> {
  for (const login of change.add ?? []) {
    if (pull.reviewers.includes(login)) continue;
    pull.reviewers.push(login);
    await announce('review_requested', login);
  }
  for (const login of change.remove ?? []) {
    if (!pull.reviewers.includes(login)) continue;
    pull.reviewers = pull.reviewers.filter((one) => one !== login);
    await announce('review_request_removed', login);
  }

  async function announce(action: string, login: string) {
    pull.updatedAt = world.now();
    const requested_reviewer = showUser(world, { login });
    await emitPull(world, action, pull, by, { requested_reviewer });
  }
}
