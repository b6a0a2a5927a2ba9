import type { Remote } from './find-remote.ts';
import { isShallow } from './is-shallow.ts';
import { tryGit } from './run-git.ts';

/** Milliseconds a fetch may take, and one of a whole long history. */
const TIMEOUT = 120_000;
const TIMEOUT_ALL = 600_000;

const FETCH = [
  'fetch',
  ...['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'],
];

/**
 * Fetches one commit by its id, alone where the repository is shallow anyway; no branch or tag moves.
 *
 * @returns whether the repository has it now; a remote out of reach is no error here.
 */
export async function fetchCommit(folder: string, remote: Remote, id: string): Promise<boolean> {
  if ((await tryGit(folder, ['cat-file', '-e', id])) !== undefined) return true;
  const depth = (await isShallow(folder)) ? ['--depth=1'] : [];
  const args = [...FETCH, ...depth, '--end-of-options', remote.name, id];
  return (await tryGit(folder, args, { timeout: TIMEOUT, remote: true })) !== undefined;
}

/**
 * Makes a shallow history longer, by a number of commits or by all there are. Where the server does not give
 * commits by id, or does not know these, the history of its branches is fetched.
 *
 * @returns whether the fetch succeeded; a remote out of reach is no error here.
 */
export async function deepenHistory(
  folder: string,
  remote: Remote,
  commits: readonly string[],
  by: number | 'all',
): Promise<boolean> {
  const depth = by === 'all' ? '--unshallow' : `--deepen=${by}`;
  const args = [...FETCH, depth, '--end-of-options', remote.name];
  const options = { timeout: by === 'all' ? TIMEOUT_ALL : TIMEOUT, remote: true };
  if ((await tryGit(folder, [...args, ...commits], options)) !== undefined) return true;
  return (await tryGit(folder, args, options)) !== undefined;
}
