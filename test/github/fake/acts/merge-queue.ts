import { addressOf } from '../shapes/commit.ts';
import type { Actor, MergeGroup, Pull } from '../stored.ts';
import { emitMergeGroup } from '../webhooks/emit-git.ts';
import type { World } from '../world.ts';
import { ensureCheckSuite } from './checks.ts';

const QUEUE: Actor = { login: 'github-merge-queue[bot]' };

/** Tests the pull request as it would be merged, on a commit and a branch of GitHub's own. */
export async function queuePull(world: World, pull: Pull): Promise<MergeGroup> {
  const baseRef = `refs/heads/${pull.base.ref}`;
  const baseSha = world.git.refs.get(baseRef) ?? pull.base.sha;
  const headSha = await world.git.merge({
    into: baseSha,
    from: pull.head.sha,
    message: `Merge pull request #${pull.number}\n\n${pull.title}`,
    author: { name: 'github-merge-queue', email: addressOf('github-merge-queue[bot]') },
    at: world.clock(),
    squash: false,
  });
  const headRef = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${baseSha}`;
  const group = { pull: pull.number, headSha, headRef, baseSha, baseRef };
  world.git.setRef(headRef, headSha);
  world.mergeGroups.set(headRef, group);
  ensureCheckSuite(world, world.app, headSha, QUEUE);
  await emitMergeGroup(world, 'checks_requested', group, QUEUE);
  return group;
}

export async function dissolveGroup(
  world: World,
  group: MergeGroup,
  reason: 'merged' | 'invalidated' | 'dequeued',
): Promise<void> {
  await emitMergeGroup(world, 'destroyed', group, QUEUE, reason);
  world.mergeGroups.delete(group.headRef);
  world.git.deleteRef(group.headRef);
}
