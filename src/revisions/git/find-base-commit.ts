import type { GitHub } from '../../github/port.ts';
import { deepenHistory, fetchCommit } from './fetch-commits.ts';
import { findMergeBase } from './find-merge-base.ts';
import type { Remote } from './find-remote.ts';
import { isShallow } from './is-shallow.ts';

/** Commits added to a shallow history, step by step. */
const STEPS = [50, 200, 1000];

/**
 * Finds the merge base of two commits (ids). A shallow clone that lacks it is deepened in bounded steps;
 * beyond those GitHub is asked which commit it is and that one is fetched, or without GitHub the whole history.
 *
 * @returns the commit's id, undefined where no common ancestor is within reach.
 */
export async function findBaseCommit(
  folder: string,
  remote: Remote | undefined,
  base: string,
  head: string,
  github: GitHub | undefined,
): Promise<string | undefined> {
  let best = await findMergeBase(folder, base, head);
  if (best?.certain || !remote || !(await isShallow(folder))) return best?.commit;
  for (const step of STEPS) {
    if (!(await deepenHistory(folder, remote, [base, head], step))) return best?.commit;
    best = await findMergeBase(folder, base, head);
    if (best?.certain) return best.commit;
  }
  const told = await github?.mergeBase(base, head).catch(() => undefined);
  if (told && (await fetchCommit(folder, remote, told))) return told;
  if (best) return best.commit;
  await deepenHistory(folder, remote, [base, head], 'all');
  return (await findMergeBase(folder, base, head))?.commit;
}
