import { countFiles } from '../../report/count-files.ts';
import type { GateResult, Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { findingsOf, nameOfFile, totalCount } from './located-finding.ts';

/** The verdict for people: how bad it is, and why in a few words. */
export interface Verdict {
  readonly tone: 'fail' | 'warning' | 'info' | 'pass';
  /** Plain text that may hold text out of data. */
  readonly text: string;
  /** What to do about it, in one sentence; left out where there is nothing to do. */
  readonly todo?: string;
}

/**
 * The verdict of a report: how much is new and counts, or what changed where nothing is to do.
 *
 * @example
 * // { tone: 'fail', text: '2 new errors', todo: 'Fix what is listed below, or …' }
 * // { tone: 'pass', text: 'data/tickets.csv: 12 rows added, 3 modified' }
 */
export function verdictOf(report: Report): Verdict {
  const errors = totalCount(findingsOf(report, 'new', 'error'));
  const warnings = totalCount(findingsOf(report, 'new', 'warning'));
  if (report.conclusion === 'fail') {
    const failing = report.gates.filter((gate) => gate.conclusion === 'fail');
    return {
      tone: 'fail',
      text: failing.map((gate) => describeFailure(gate, errors)).join('; '),
      todo: 'Fix what is listed below, or waive it with a reason in the config.',
    };
  }
  if (errors > 0 && report.preview) {
    return {
      tone: 'info',
      text: `preview with ${countOf(errors, 'new error')}`,
      todo: 'Nothing fails yet.',
    };
  }
  if (errors + warnings > 0) {
    return {
      tone: 'warning',
      text: countOf(errors || warnings, errors > 0 ? 'new error' : 'new warning'),
      todo: 'Have a look at what is listed below; it does not hold the merge.',
    };
  }
  return { tone: 'pass', text: describeChange(report) };
}

/** A data gate by its numbers, which the findings below explain; any other by its own reason. */
function describeFailure({ name, reason, new: count, existing }: GateResult, errors: number) {
  if (name !== 'data') return reason;
  if (count > 0) return countOf(count, count === errors ? 'new error' : 'new finding');
  return existing > 0 ? `${countOf(existing, 'error')} that were there before` : reason;
}

function describeChange({ datasets }: Report): string {
  const files = datasets.flatMap((dataset) => dataset.files);
  const [only] = files;
  if (!only) return 'no data file changed';
  if (files.length === 1) return `${nameOfFile(only)}: ${only.headline}`;
  const count = countFiles(files);
  if (count > 1) return `${countOf(count, 'data file')} changed, nothing to fix`;
  const changed = files.filter(({ headline }) => headline !== 'no change').length;
  return `${only.path}: ${formatCount(changed)} of ${countOf(files.length, 'sheet')} changed, nothing to fix`;
}
