import { splitAtZero } from './split-at-zero.ts';
import { streamGit } from './stream-git.ts';

const LIST_TREE = ['ls-tree', '-r', '-z', '--name-only', '--full-tree'];
const LIST_WORKTREE = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

/**
 * Lists the paths of all files of a commit or of the work tree, in order. Of the work tree also files that Git does not
 * follow yet, and those that it follows and that are gone.
 *
 * @param revision a commit's id; undefined lists nothing.
 */
export async function listFiles(
  folder: string,
  revision: string | { readonly worktree: true } | undefined,
): Promise<string[]> {
  if (revision === undefined) return [];
  const args = typeof revision === 'string' ? [...LIST_TREE, revision] : LIST_WORKTREE;
  const paths = new Set<string>();
  for await (const path of splitAtZero(streamGit(folder, args))) {
    // A repository inside the repository is listed as a folder.
    if (!path.endsWith('/')) paths.add(path);
  }
  return [...paths].sort();
}
