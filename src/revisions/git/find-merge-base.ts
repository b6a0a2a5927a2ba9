import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runGit, tryGit } from './run-git.ts';

/** A common ancestor of two commits. */
export interface MergeBase {
  readonly commit: string;
  /** False where the history that a shallow clone lacks could hold a better one. */
  readonly certain: boolean;
}

/** The best common ancestor of two commits (ids), as far as the repository's history goes. */
export async function findMergeBase(
  folder: string,
  base: string,
  head: string,
): Promise<MergeBase | undefined> {
  const found = await tryGit(folder, ['merge-base', base, head]);
  if (!found) return undefined;
  return { commit: found, certain: await isCertain(folder, base, head, found) };
}

/**
 * A shallow history can hide the best common ancestor and show an older one. That needs a cut in what base
 * and head do not share with the ancestor found.
 */
async function isCertain(
  folder: string,
  base: string,
  head: string,
  found: string,
): Promise<boolean> {
  if (found === base || found === head) return true;
  const path = resolve(folder, await runGit(folder, ['rev-parse', '--git-path', 'shallow']));
  const cuts = await readFile(path, 'utf8').catch(() => '');
  if (cuts === '') return true;
  const cut = new Set(cuts.split('\n'));
  const own = await runGit(folder, ['rev-list', base, head, `^${found}`]);
  return !own.split('\n').some((commit) => cut.has(commit));
}
