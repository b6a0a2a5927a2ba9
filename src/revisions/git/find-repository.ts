import { runGit, tryGit } from './run-git.ts';

/** A Git repository, found from a folder inside it. Paths are absolute. */
export interface Repository {
  /** Where Git is run: the root of the work tree, or the folder itself where there is none. */
  readonly folder: string;
  /** Root of the work tree; left out for a bare repository. */
  readonly root?: string;
  /** From the root to the folder asked about, with slashes and one at the end; empty at the root. */
  readonly prefix: string;
  /** The folder of what all work trees share, usually `.git`. */
  readonly gitFolder: string;
}

/**
 * Finds the repository that a folder is inside of.
 *
 * @throws {AssayError} `git-failed` where there is none or Git is not installed.
 */
export async function findRepository(cwd: string): Promise<Repository> {
  return (await findAtOnce(cwd)) ?? findInSteps(cwd);
}

/** What one process of Git tells, which is nearly always enough; undefined where it is not. */
async function findAtOnce(cwd: string): Promise<Repository | undefined> {
  const asked = ['--git-common-dir', '--show-toplevel', '--show-prefix'];
  const lines = (await tryGit(cwd, ['rev-parse', '--path-format=absolute', ...asked]))?.split('\n');
  const [gitFolder, root, prefix = ''] = lines ?? [];
  // A path may hold a line end, and the prefix of the root is empty.
  if (!lines || lines.length > 3 || !gitFolder || !root) return undefined;
  return { folder: root, root, prefix, gitFolder };
}

/** Where there is no work tree, and where something is wrong, which Git then says. */
async function findInSteps(cwd: string): Promise<Repository> {
  const gitFolder = await runGit(cwd, ['rev-parse', '--path-format=absolute', '--git-common-dir']);
  const root = await tryGit(cwd, ['rev-parse', '--show-toplevel']);
  if (root === undefined) return { folder: cwd, prefix: '', gitFolder };
  const prefix = await runGit(cwd, ['rev-parse', '--show-prefix']);
  return { folder: root, root, prefix, gitFolder };
}
