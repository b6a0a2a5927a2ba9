import { DIMENSIONS, type Dimension } from '../../checks/dimension.ts';
import type { Report } from '../../report/report.ts';
import { formatCount } from '../../words/format-count.ts';
import { locateFindings } from './located-finding.ts';

/** How many rows (or places) errors and warnings of one dimension concern, by standing; waived ones left out. */
export interface DimensionCounts {
  readonly dimension: Dimension;
  /** The worst severity of what is new; left out where nothing is. */
  readonly worst?: 'error' | 'warning';
  readonly new: number;
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
    const sum = (standing: string) =>
      own
        .filter(({ finding }) => finding.standing === standing)
        .reduce((total, { finding }) => total + finding.count, 0);
    const fresh = own.filter(({ finding }) => finding.standing === 'new');
    const isError = fresh.some(({ finding }) => finding.severity === 'error');
    const worst = isError ? ('error' as const) : ('warning' as const);
    const weights = report.datasets.map(({ dimensions }) => dimensions?.[dimension] ?? 1);
    return {
      weight: Math.max(...weights),
      counts: {
        dimension,
        ...(fresh.length > 0 ? { worst } : {}),
        new: sum('new'),
        existing: sum('existing'),
        fixed: sum('fixed'),
      },
    };
  })
    .sort((a, b) => b.weight - a.weight)
    .map(({ counts }) => counts);
}

/**
 * What is said of one dimension: a tick where nothing is new, and its counts.
 *
 * @example
 * describeCounts({ dimension: 'validity', new: 3, existing: 214, fixed: 0 }) // '3 new, 214 existing'
 * describeCounts({ dimension: 'accuracy', new: 0, existing: 0, fixed: 2 }) // '✓, 2 fixed'
 */
export function describeCounts({ new: fresh, existing, fixed }: DimensionCounts): string {
  const parts = [
    fresh > 0 ? `${formatCount(fresh)} new` : '✓',
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
 * // ['accuracy ✓', 'validity 3 new', 'consistency ✓, 2 fixed', …]
 */
export function dimensionPhrases(report: Report, strong: (text: string) => string): string[] {
  return dimensionCounts(report).map((counts) => {
    const said = `${counts.dimension} ${describeCounts(counts)}`;
    return counts.new > 0 ? strong(said) : said;
  });
}
