import { answer } from '../../../action/fake-github/answer.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { showCommit, showFile } from '../shapes/commit.ts';
import { showPull, showPullSimple } from '../shapes/pull.ts';
import type { Pull } from '../stored.ts';
import { notFound } from '../validation-failed.ts';

const MAX_FILES = 3000;
const MAX_COMMITS = 250;

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': list,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': async (call) => {
    const pull = pullOf(call);
    return pull ? answer(200, await showPull(call.world, pull)) : notFound();
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': async (call) => {
    const { world } = call;
    const pull = pullOf(call);
    if (!pull) return notFound();
    const shas = await world.git.between(pull.base.sha, pull.head.sha);
    return paged(call, shas.slice(0, MAX_COMMITS), async (sha) => {
      const commit = await world.git.commit(sha);
      return commit && showCommit(world, commit);
    });
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': async (call) => {
    const { git } = call.world;
    const pull = pullOf(call);
    if (!pull) return notFound();
    const { base, head } = pull;
    const from = (await git.mergeBase(base.sha, head.sha)) ?? base.sha;
    const changes = await git.changes(from, head.sha);
    return paged(call, changes.slice(0, MAX_FILES), (one) => showFile(call.world, one, head.sha));
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': async (call) => {
    const { world, path } = call;
    const sha = path['commit_sha'] ?? '';
    if (!(await world.git.commit(sha))) return notFound();
    const holds = await Promise.all(
      [...world.pulls.values()].map(async (pull) => {
        const shas = await world.git.between(pull.base.sha, pull.head.sha);
        return shas.includes(sha) || pull.merged?.sha === sha ? pull : undefined;
      }),
    );
    return paged(
      call,
      holds.filter((pull) => pull !== undefined),
      (pull) => showPullSimple(world, pull),
    );
  },
};

export function pullOf({ world, path }: Call): Pull | undefined {
  return world.pulls.get(Number(path['pull_number']));
}

function list(call: Call) {
  const { world, query } = call;
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const head = query.get('head');
  const all = [...world.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.base.ref === base) &&
      (head === null || `${pull.head.fork ?? world.owner}:${pull.head.ref}` === head),
  );
  const sort = query.get('sort') ?? 'created';
  const time = (pull: Pull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  all.sort((a, b) => time(a).localeCompare(time(b)) || a.number - b.number);
  // The newest come first where no order is asked for.
  const direction =
    query.get('direction') ?? (query.has('sort') && sort !== 'created' ? 'asc' : 'desc');
  if (direction === 'desc') all.reverse();
  return paged(call, all, (pull) => showPullSimple(world, pull));
}
