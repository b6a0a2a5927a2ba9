import type { PullFacts } from '../../core/review/facts.ts';
import type { Request } from '../request.ts';
import { type AppPull, appPullSchema } from './app-schemas.ts';
import { branchTip } from './branch-tip.ts';
import type { InstallationMemory } from './installation-memory.ts';
import { keepMergeBase } from './keep-merge-base.ts';
import { readCommitters } from './read-committers.ts';

/**
 * A pull request as it stands. Base is the branch's tip while the pull request is open, which GitHub's own record of
 * it lags behind; afterwards it is what GitHub recorded, because a merged branch holds head itself. So does the branch of one
 * that is merged while it is read.
 */
export async function readPull(
  request: Request,
  memory: InstallationMemory,
  number: number,
): Promise<PullFacts> {
  const { data: pull } = await request(
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    { pull_number: number },
    appPullSchema,
    { doing: `reading #${number}`, permission: 'pull-requests: read' },
  );
  const { base, head } = pull;
  const since = (commit: string) => keepMergeBase(request, memory, commit, head.sha);
  const tip = pull.state === 'open' ? await branchTip(request, base.ref) : undefined;
  const sha = tip !== undefined && (await since(tip)) !== head.sha ? tip : base.sha;
  const [mergeBase, committers] = await Promise.all([
    since(sha),
    readCommitters(request, { number, commits: pull.commits, base: sha, head: head.sha }),
  ]);
  return {
    number: pull.number,
    title: pull.title,
    author: pull.user?.login ?? 'ghost',
    committers,
    state: stateOf(pull),
    fork: head.repo?.id !== base.repo.id,
    base: { ref: base.ref, sha, mergeBase, isDefault: base.ref === base.repo.default_branch },
    head: { ref: head.ref, sha: head.sha },
  };
}

function stateOf({ state, draft, merged }: AppPull): PullFacts['state'] {
  if (merged) return 'merged';
  if (state === 'closed') return 'closed';
  return draft ? 'draft' : 'open';
}
