import { showUser } from '../shapes/user.ts';
import type { Actor, LineComment, Pull, Review } from '../stored.ts';
import { emitPull, emitReview } from '../webhooks/emit-pull.ts';
import type { World } from '../world.ts';

export interface NewReview extends Pick<Review, 'state' | 'body'> {
  /** The pull request's head where left out. */
  readonly sha?: string;
  readonly comments?: readonly Omit<LineComment, 'id'>[];
}

export function addReview(world: World, pull: Pull, by: Actor, given: NewReview): Review {
  const review: Review = {
    id: world.nextId(),
    pull: pull.number,
    by,
    state: 'PENDING',
    body: given.body,
    sha: given.sha ?? pull.head.sha,
    at: world.now(),
    comments: (given.comments ?? []).map((comment) => ({ id: world.nextId(), ...comment })),
  };
  world.reviews.set(review.id, review);
  if (given.state !== 'PENDING') submitReview(world, pull, review, given.state);
  return review;
}

/** Whoever reviews is no longer asked to. */
export function submitReview(
  world: World,
  pull: Pull,
  review: Review,
  state: Exclude<Review['state'], 'PENDING'>,
): void {
  review.state = state;
  review.at = world.now();
  pull.reviewers = pull.reviewers.filter((login) => login !== review.by.login);
  pull.updatedAt = world.now();
  emitReview(world, pull, review);
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
