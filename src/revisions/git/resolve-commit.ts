import type { GitObjects } from './git-objects.ts';

/**
 * The id of the commit that a revision names, undefined where the repository has none.
 * The revision goes to Git's standard input, so that nothing in it can be taken for an option.
 */
export async function resolveCommit(
  objects: GitObjects,
  revision: string,
): Promise<string | undefined> {
  return objects.read(`${revision}^{commit}`, async (object) => object?.id);
}
