import type { ChangedFile } from '../revisions.ts';
import { parseRawDiff } from './parse-raw-diff.ts';
import { runGit } from './run-git.ts';
import { silenceFilters } from './silence-filters.ts';
import { splitAtZero } from './split-at-zero.ts';
import { streamGit } from './stream-git.ts';

/** Fixed, so that no setting of the repository or the user changes what is listed or starts a program. */
const DIFF = [
  'diff',
  ...['--raw', '-z', '--no-abbrev', '--no-color', '--no-relative', '-O/dev/null'],
  ...['--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty'],
  // Renames are found among at most this many files: the search is quadratic.
  ...['-M', '-l1000'],
];

/**
 * Lists the files that differ between two commits, renames followed, ordered by path.
 *
 * @param base a commit's id; undefined lists every file of head as added.
 * @param head a commit's id; undefined is the work tree, untracked files included unless Git ignores them.
 */
export async function listChangedFiles(
  folder: string,
  base: string | undefined,
  head: string | undefined,
): Promise<ChangedFile[]> {
  const from = base ?? (await emptyTree(folder));
  const commits = head === undefined ? [from] : [from, head];
  const env = head === undefined ? await silenceFilters(folder) : {};
  const fields = splitAtZero(streamGit(folder, [...DIFF, ...commits, '--'], { env }));
  const files = await parseRawDiff(fields);
  if (head === undefined) files.push(...(await listUntrackedFiles(folder)));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function listUntrackedFiles(folder: string): Promise<ChangedFile[]> {
  const list = streamGit(folder, ['ls-files', '-z', '--others', '--exclude-standard']);
  const files: ChangedFile[] = [];
  for await (const path of splitAtZero(list)) {
    // A repository inside the repository is listed as a folder.
    if (!path.endsWith('/')) files.push({ path, status: 'added' });
  }
  return files;
}

/** The id of the tree without entries, which every repository knows. */
function emptyTree(folder: string): Promise<string> {
  return runGit(folder, ['hash-object', '-t', 'tree', '--stdin']);
}
