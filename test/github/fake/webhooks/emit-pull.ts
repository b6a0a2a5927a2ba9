import { pullDetails, pullEnds, pullFields } from '../shapes/pull.ts';
import { repositoryFields } from '../shapes/repository.ts';
import { showReview } from '../shapes/review.ts';
import type { Shape } from '../shapes/template.ts';
import type { Actor, Pull, Review } from '../stored.ts';
import type { World } from '../world.ts';
import { emit } from './emit.ts';

export async function emitPull(
  world: World,
  action: string,
  pull: Pull,
  sender: Actor,
  more: Shape = {},
): Promise<void> {
  if (!world.deliveries.webhook) return;
  const details = await pullDetails(world, pull);
  emit(world, 'pull_request', action, sender, (example) => ({
    number: pull.number,
    pull_request: { ...pullIn(world, pull, example), ...details },
    ...more,
  }));
}

export function emitReview(world: World, pull: Pull, review: Review): void {
  emit(world, 'pull_request_review', 'submitted', review.by, (example) => ({
    // GitHub spells the state in capitals in REST and without in webhooks.
    review: { ...showReview(world, review), state: review.state.toLowerCase() },
    pull_request: pullIn(world, pull, example),
  }));
}

function pullIn(world: World, pull: Pull, example: Shape): Shape {
  const from = example['pull_request'] as Shape;
  const { repo } = from['base'] as { repo: Shape };
  const ends = pullEnds(world, pull, (fork) => ({ ...repo, ...repositoryFields(world, fork) }));
  return { ...from, ...pullFields(world, pull), ...ends };
}
