import type { Replay, ReplayedChange } from '../../replay/replay.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';

/** Checks named of one change before the rest is only counted. */
const NAMED = 3;

/** What a change is called in short: its pull request, else its commit. */
export function shortNameOf({ pull, commit }: ReplayedChange): string {
  return pull === undefined ? commit.slice(0, 8) : `#${pull}`;
}

/** The rows of new findings of one severity. */
export function rowsOf({ tallies }: ReplayedChange, severity: 'error' | 'warning'): number {
  return tallies
    .filter((tally) => tally.severity === severity)
    .reduce((sum, { rows }) => sum + rows, 0);
}

/** The checks that would have spoken, the most severe first, e.g. `duplicate-key 3, blank-row 1 and 2 more`. */
export function checksOf({ tallies, problem }: ReplayedChange): string {
  if (problem !== undefined) return problem.split('\n')[0] ?? '';
  const told = tallies.filter(({ severity }) => severity !== 'info');
  const named = told.slice(0, NAMED).map(({ check, rows }) => `${check} ${formatCount(rows)}`);
  const left = told.length - named.length;
  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
}

/** One sentence about all of them, and what shortens the history. */
export function summaryOf({ changes, shallow }: Replay): string[] {
  const note = shallow
    ? [
        'This clone is shallow, so older changes were not seen: `git fetch --unshallow` brings them.',
      ]
    : [];
  const [newest] = changes;
  const oldest = changes.at(-1);
  if (!newest || !oldest) return ['No commit of this history changes a data file.', ...note];
  const failing = changes.filter(({ conclusion }) => conclusion === 'fail').length;
  const unjudged = changes.filter(({ conclusion }) => conclusion === 'cannot-run').length;
  const share = Math.round((failing / changes.length) * 100);
  const period = newest.day === oldest.day ? newest.day : `${oldest.day} to ${newest.day}`;
  const parts = [
    `${countOf(changes.length, 'change')} of data, ${period}: ${formatCount(failing)} would have failed (${share} %)`,
    ...(unjudged === 0 ? [] : [`${formatCount(unjudged)} could not be judged`]),
  ];
  return [`${parts.join(', ')}.`, ...note];
}

export const VERDICTS: Readonly<Record<ReplayedChange['conclusion'], string>> = {
  pass: 'pass',
  fail: 'FAIL',
  'cannot-run': 'no verdict',
};
