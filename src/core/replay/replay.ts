import type { Finding } from '../checks/finding.ts';
import type { Conclusion, Report } from '../report/report.ts';

/** What one check would have said, over the whole replay or of one change; rows are those of new findings. */
export interface CheckTally {
  readonly check: string;
  readonly severity: Finding['severity'];
  /** Rows (or places) of its new findings. */
  readonly rows: number;
  /** Changes in which it found something new. */
  readonly changes: number;
}

/** A change of the past, as Assay would have judged it. */
export interface ReplayedChange {
  readonly commit: string;
  /** The day it was committed, `YYYY-MM-DD`. */
  readonly day: string;
  /** What it was called; text out of the repository. */
  readonly title: string;
  /** The number of its pull request, where the commit tells it. */
  readonly pull?: number;
  /** Where people can see it. */
  readonly url?: string;
  /** Data files that it changed. */
  readonly files: number;
  readonly conclusion: Conclusion | 'cannot-run';
  /** Why it could not be judged. */
  readonly problem?: string;
  /** The most severe first, then by rows. */
  readonly tallies: readonly CheckTally[];
}

/** What Assay would have said of the last changes of a repository's data. */
export interface Replay {
  readonly schema_version: 1;
  /** The newest first. */
  readonly changes: readonly ReplayedChange[];
  /** By check, over all changes; the most severe first, then by changes. */
  readonly totals: readonly CheckTally[];
  /** Whether history ends here because the clone is shallow. */
  readonly shallow: boolean;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** What is new in a report, by check; waived findings are left out. */
export function tallyReport({ datasets }: Report): CheckTally[] {
  const findings = datasets
    .flatMap(({ files }) => files.flatMap((file) => file.findings))
    .filter(({ standing, waived }) => standing === 'new' && !waived);
  const tallies = findings.map(
    ({ check, severity, count }): CheckTally => ({ check, severity, rows: count, changes: 1 }),
  );
  return addTallies(tallies, () => 1);
}

/** The totals over changes. */
export function totalTallies(changes: readonly ReplayedChange[]): CheckTally[] {
  return addTallies(
    changes.flatMap(({ tallies }) => tallies),
    (sum, next) => sum + next,
  );
}

/** One tally a check and severity: rows add up, and changes as told. */
function addTallies(
  tallies: readonly CheckTally[],
  addChanges: (sum: number, next: number) => number,
): CheckTally[] {
  const sums = new Map<string, CheckTally>();
  for (const tally of tallies) {
    const id = `${tally.check} ${tally.severity}`;
    const before = sums.get(id);
    sums.set(
      id,
      before
        ? {
            ...tally,
            rows: before.rows + tally.rows,
            changes: addChanges(before.changes, tally.changes),
          }
        : tally,
    );
  }
  return [...sums.values()].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.changes - a.changes ||
      b.rows - a.rows ||
      (a.check < b.check ? -1 : 1),
  );
}
