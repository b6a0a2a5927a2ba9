import type { LineOrigin } from '../revisions.ts';
import { isShallow } from './is-shallow.ts';
import { parseBlame } from './parse-blame.ts';
import { tryGit } from './run-git.ts';
import { silenceFilters } from './silence-filters.ts';

/** Lines asked about at once, and milliseconds given: a file of long history is not worth more. */
const MOST_LINES = 1000;
const TIMEOUT = 60_000;

const BLAME = ['blame', '--incremental', '--root', '--no-textconv', '--encoding=UTF-8'];

/**
 * Tells in which commit lines of a file came and who wrote it.
 *
 * @param commit undefined for the work tree.
 * @param lines 1-based; those beyond the first 1,000 are left out.
 * @returns by line; without the lines that Git cannot tell of in a minute.
 */
export async function blameLines(
  folder: string,
  commit: string | undefined,
  path: string,
  lines: readonly number[],
): Promise<Map<number, LineOrigin>> {
  const wanted = [...new Set(lines)].slice(0, MOST_LINES);
  if (wanted.length === 0) return new Map();
  const ranges = wanted.flatMap((line) => ['-L', `${line},${line}`]);
  const revision = commit === undefined ? [] : [commit];
  const shallow = await isShallow(folder);
  // A shallow clone's oldest commit seems to have brought all that is older: told apart as a boundary.
  const options = shallow ? BLAME.filter((option) => option !== '--root') : BLAME;
  const text = await tryGit(folder, [...options, ...ranges, ...revision, '--', path], {
    timeout: TIMEOUT,
    env: commit === undefined ? await silenceFilters(folder) : {},
  });
  return text === undefined ? new Map() : parseBlame(text, shallow);
}
