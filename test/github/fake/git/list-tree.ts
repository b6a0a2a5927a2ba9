import { runGit } from './run-git.ts';

export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** A tree's entries as GitHub lists them; undefined where there is no such tree. */
export async function listTree(
  gitDir: string,
  tree: string,
  recursive: boolean,
): Promise<readonly TreeFile[] | undefined> {
  const deep = recursive ? ['-r', '-t'] : [];
  const listing = await runGit(gitDir, ['ls-tree', '-z', '-l', '--full-tree', ...deep, tree]);
  return listing
    ?.toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/);
      const path = line.slice(tab + 1);
      return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
    });
}
