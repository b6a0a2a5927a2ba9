import { DIMENSIONS, type Dimension } from '../../checks/dimension.ts';
import type { Severity, Standing } from '../../checks/finding.ts';
import type { Report } from '../../report/report.ts';
import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';
import { locateFindings, totalCount } from './located-finding.ts';

/** How many rows (or places) errors and warnings of one dimension concern, by standing; waived ones left out. */
export interface DimensionCounts {
  readonly dimension: Dimension;
  /** New errors. */
  readonly errors: number;
  /** New warnings. */
  readonly warnings: number;
  readonly existing: number;
  readonly fixed: number;
}

/**
 * The counts of every dimension, what matters most first. Empty where nothing is wrong and nothing was, since a clean
 * change is one line, and where no file could be read, since then nothing was looked at.
 */
export function dimensionCounts(report: Report): DimensionCounts[] {
  const counted = locateFindings(report).filter(
    ({ finding }) => finding.severity !== 'info' && finding.waived === undefined,
  );
  const files = report.datasets.flatMap((dataset) => dataset.files);
  if (counted.length === 0 || files.every(({ change }) => change === 'unread')) return [];
  return DIMENSIONS.map((dimension) => {
    const own = counted.filter(({ finding }) => finding.dimension === dimension);
    const sum = (standing: Standing, severity?: Severity) =>
      totalCount(
        own
          .filter(({ finding }) => finding.standing === standing)
          .filter(({ finding }) => severity === undefined || finding.severity === severity),
      );
    const weights = report.datasets.map(({ dimensions }) => dimensions?.[dimension] ?? 1);
    return {
      weight: Math.max(...weights),
      counts: {
        dimension,
        errors: sum('new', 'error'),
        warnings: sum('new', 'warning'),
        existing: sum('existing'),
        fixed: sum('fixed'),
      },
    };
  })
    .sort((a, b) => b.weight - a.weight)
    .map(({ counts }) => counts);
}

/**
 * What is said of one dimension: its new errors and warnings apart, since only the former hold a merge; a tick where
 * nothing is new.
 *
 * @example
 * describeCounts({ dimension: 'validity', errors: 3, warnings: 1, existing: 214, fixed: 0 })
 * // '3 errors, 1 warning, 214 existing'
 * describeCounts({ dimension: 'accuracy', errors: 0, warnings: 0, existing: 0, fixed: 2 }) // '✓, 2 fixed'
 */
export function describeCounts(counts: DimensionCounts): string {
  const { errors, warnings, existing, fixed } = counts;
  const parts = [
    errors > 0 ? countOf(errors, 'error') : '',
    warnings > 0 ? countOf(warnings, 'warning') : '',
    errors + warnings > 0 ? '' : '✓',
    existing > 0 ? `${formatCount(existing)} existing` : '',
    fixed > 0 ? `${formatCount(fixed)} fixed` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * The counts of every dimension, a phrase each; none where there are none.
 *
 * @param strong How to make what is new stand out.
 * @example
 * // ['accuracy ✓', 'validity 3 errors', 'consistency ✓, 2 fixed', …]
 */
export function dimensionPhrases(report: Report, strong: (text: string) => string): string[] {
  return dimensionCounts(report).map((counts) => {
    const said = `${counts.dimension} ${describeCounts(counts)}`;
    return counts.errors + counts.warnings > 0 ? strong(said) : said;
  });
}
