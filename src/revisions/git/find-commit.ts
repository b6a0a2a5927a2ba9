import { fetchCommit } from './fetch-commits.ts';
import type { Remote } from './find-remote.ts';
import type { GitObjects } from './git-objects.ts';
import { resolveCommit } from './resolve-commit.ts';
import { tryGit } from './run-git.ts';

const FULL_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/**
 * Finds the commit that a revision names: in the repository, among the remote's branches it knows, or by
 * fetching that one commit or branch tip, as a shallow clone of a single branch needs.
 *
 * @returns the commit's id, undefined where neither the repository nor its remote knows the revision.
 */
export async function findCommit(
  folder: string,
  objects: GitObjects,
  remote: Remote | undefined,
  revision: string,
): Promise<string | undefined> {
  const here = await resolveCommit(objects, revision);
  if (here || !remote) return here;
  const known = await resolveCommit(objects, `refs/remotes/${remote.name}/${revision}`);
  if (known) return known;
  const id = FULL_ID.test(revision) ? revision : await branchTip(folder, remote, revision);
  if (!id) return undefined;
  await fetchCommit(folder, remote, id);
  return resolveCommit(objects, id);
}

async function branchTip(
  folder: string,
  remote: Remote,
  branch: string,
): Promise<string | undefined> {
  const reference = `refs/heads/${branch}`;
  if ((await tryGit(folder, ['check-ref-format', reference])) === undefined) return undefined;
  const args = ['ls-remote', '--quiet', '--end-of-options', remote.name, reference];
  const lines = await tryGit(folder, args, { timeout: 60_000, remote: true });
  const line = lines?.split('\n').find((text) => text.endsWith(`\t${reference}`));
  return line?.split('\t')[0];
}
