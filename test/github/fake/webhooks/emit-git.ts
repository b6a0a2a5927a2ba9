import type { GitCommit } from '../git/parse-commit.ts';
import { addressOf } from '../shapes/commit.ts';
import type { Actor, MergeGroup } from '../stored.ts';
import type { World } from '../world.ts';
import { emit } from './emit.ts';

const NOTHING = '0'.repeat(40);

/** A branch moved; `before` undefined: it is new. */
export async function emitPush(
  world: World,
  branch: string,
  before: string | undefined,
  after: string,
  sender: Actor,
  forced = false,
): Promise<void> {
  if (!world.deliveries.webhook) return;
  const commit = await world.git.commit(after);
  const page = `https://github.com/${world.repository}`;
  emit(world, 'push', null, sender, () => ({
    ref: `refs/heads/${branch}`,
    before: before ?? NOTHING,
    after,
    created: before === undefined,
    deleted: false,
    forced,
    base_ref: null,
    compare: `${page}/compare/${before ?? NOTHING}...${after}`,
    commits: [],
    head_commit: commit ? { ...brief(commit), ...push(commit, page), distinct: true } : null,
    pusher: { name: sender.login, email: addressOf(sender.login) },
  }));
}

export async function emitMergeGroup(
  world: World,
  action: 'checks_requested' | 'destroyed',
  group: MergeGroup,
  sender: Actor,
  reason?: string,
): Promise<void> {
  const commit = await world.git.commit(group.headSha);
  emit(world, 'merge_group', action, sender, () => ({
    merge_group: {
      head_sha: group.headSha,
      head_ref: group.headRef,
      base_sha: group.baseSha,
      base_ref: group.baseRef,
      head_commit: commit ? brief(commit) : null,
    },
    ...(reason === undefined ? {} : { reason }),
  }));
}

function brief({ sha, tree, message, author, committer }: GitCommit) {
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

function push({ sha }: GitCommit, page: string) {
  return { url: `${page}/commit/${sha}`, added: [], removed: [], modified: [] };
}
