import { answer, refusal } from '../../../action/fake-github/answer.ts';
import { refOf } from '../acts/branches.ts';
import type { Call, Routes } from '../call.ts';
import { paged } from '../paged.ts';
import { showCommit, showFile } from '../shapes/commit.ts';
import { notFound } from '../validation-failed.ts';
import type { World } from '../world.ts';

const MAX_COMPARED_FILES = 300;
const COMMITS_PER_PAGE = 250;

export const commitRoutes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': compare,
  'GET /repos/{owner}/{repo}/commits/{ref}': async ({ world, path }) => {
    const sha = await world.git.resolve(path['ref'] ?? '');
    const commit = sha === undefined ? undefined : await world.git.commit(sha);
    if (!commit) return refusal(422, `No commit found for SHA: ${path['ref']}`);
    const [parent] = commit.parents;
    const changes = parent === undefined ? [] : await world.git.changes(parent, commit.sha);
    const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
    const additions = sum(changes.map((one) => one.additions));
    const deletions = sum(changes.map((one) => one.deletions));
    return answer(200, {
      ...showCommit(world, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: changes.map((change) => showFile(world, change, commit.sha)),
    });
  },
  'GET /repos/{owner}/{repo}/commits': async (call) => {
    const { world, query } = call;
    const sha = await world.git.resolve(query.get('sha') ?? world.defaultBranch);
    if (!sha) return notFound();
    const shas = await world.git.history(sha, query.get('path') ?? undefined);
    return paged(call, shas, (one) => commitOf(world, one));
  },
};

/** Files come with the first page only, and never more than 300. */
async function compare({ world, path, query }: Call) {
  const { git } = world;
  const basehead = path['basehead'] ?? '';
  const [from = '', to = ''] = basehead.split('...');
  const [base, head] = await Promise.all([revision(world, from), revision(world, to)]);
  if (!base || !head) return notFound();
  const mergeBase = await git.mergeBase(base, head);
  if (!mergeBase) return refusal(404, `No common ancestor between ${from} and ${to}.`);
  const [ahead, behind, changes, baseCommit, mergeCommit] = await Promise.all([
    git.between(base, head),
    git.between(head, base),
    git.changes(mergeBase, head),
    commitOf(world, base),
    commitOf(world, mergeBase),
  ]);
  const size = Math.min(Number(query.get('per_page') ?? COMMITS_PER_PAGE), COMMITS_PER_PAGE);
  const page = Number(query.get('page') ?? 1);
  const page_url = `https://github.com/${world.repository}/compare/${basehead}`;
  const files = page === 1 ? changes.slice(0, MAX_COMPARED_FILES) : undefined;
  const shown = ahead.slice((page - 1) * size, page * size);
  return answer(200, {
    url: `${world.url}/repos/${world.repository}/compare/${basehead}`,
    html_url: page_url,
    permalink_url: page_url,
    diff_url: `${page_url}.diff`,
    patch_url: `${page_url}.patch`,
    base_commit: baseCommit,
    merge_base_commit: mergeCommit,
    status: relation(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(shown.map((sha) => commitOf(world, sha))),
    ...(files ? { files: files.map((change) => showFile(world, change, head)) } : {}),
  });
}

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** `owner:branch` is a fork's branch. */
async function revision(world: World, name: string): Promise<string | undefined> {
  const [owner, branch] = name.split(':');
  return branch === undefined || owner === world.owner
    ? world.git.resolve(branch ?? name)
    : world.git.refs.get(refOf({ name: branch, fork: owner }));
}

async function commitOf(world: World, sha: string) {
  const commit = await world.git.commit(sha);
  return commit && showCommit(world, commit);
}
