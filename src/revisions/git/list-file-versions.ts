import { runGit } from './run-git.ts';

/**
 * The commits in which a file changed, the newest first, as far as it had this path.
 *
 * @param revision where its history starts
 * @param path from the repository's root
 */
export async function listFileVersions(
  folder: string,
  revision: string,
  path: string,
  most: number,
): Promise<string[]> {
  const args = ['log', `--max-count=${most}`, '--format=%H', '--no-show-signature', '--no-color'];
  const listed = await runGit(folder, [...args, '--diff-filter=AMT', revision, '--', path]);
  return listed.split('\n').filter((id) => id !== '');
}
