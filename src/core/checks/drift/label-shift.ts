import { cohensH } from '../../statistics/cohens-h.ts';
import { compareCounts } from '../../statistics/compare-counts.ts';
import { jensenShannonDistance } from '../../statistics/jensen-shannon-distance.ts';
import { rateDifferenceInterval, rateOf } from '../../statistics/rate-difference-interval.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { defineCheck, type ParametersOf } from '../check.ts';
import { categoryBins } from './category-bins.ts';
import { chartComparison } from './chart-comparison.ts';
import { compareTables } from './compared-tables.ts';
import { describeCure, placeOfCause } from './describe-cause.ts';
import { findCause } from './find-cause.ts';
import { formatShare } from './format-share.ts';
import { formatProbability, formatStatistic } from './format-statistic.ts';
import { labelsOf } from './labels-of.ts';
import { RATE_PARAMETERS } from './rate-parameters.ts';

const LONGEST_LABEL = 40;
const MOST_NAMED = 3;

type Parameters = ParametersOf<typeof RATE_PARAMETERS>;

/** One label whose share changed. */
interface Shift {
  readonly label: string;
  readonly base: number;
  readonly head: number;
  readonly effect: number;
}

export const labelShift = defineCheck({
  name: 'label-shift',
  title: 'Labels whose share shifts',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A label makes up another share of the rows than in base, by more than chance explains. A model learns these shares, and its measured quality depends on them.',
  caveat:
    'A class that is collected more on purpose shifts the shares of all. Labels of fewer than ten rows on both sides together are judged as one.',
  hint: 'See where the rows come from; where the new balance is meant, waive the finding with the reason.',
  peers: [
    'deepchecks: LabelDrift',
    'Evidently: ValueDrift of the target',
    'cleanlab: class_imbalance',
  ],
  parameters: RATE_PARAMETERS,
  find: async (context, parameters) => {
    const tables = await compareTables(context);
    const column = context.roles.head.label;
    if (!tables || column === undefined) return [];
    const base = labelsOf(tables.base, context.roles.base);
    const head = labelsOf(tables.head, context.roles.head);
    if (!base || !head) return [];
    const bins = categoryBins(base, head);
    const counts = { base: countLabels(bins, base), head: countLabels(bins, head) };
    const shifts = findShifts(bins.labels, counts.base, counts.head, parameters);
    if (shifts.length === 0) return [];
    const name = columnName(context.head.columns, column);
    const cause = findCause(tables, {
      column,
      bins,
      head: counts.head,
      weight: 1,
      score: (left) => largestEffect(counts.base, left),
      cured: parameters.effect,
    });
    const cure = cause
      ? `; ${describeCure(cause)}, the largest h falls from ${formatStatistic(largestEffect(counts.base, counts.head))} to ${formatStatistic(largestEffect(counts.base, cause.head))}`
      : '';
    return [
      {
        side: 'head',
        column: name,
        byChange: true,
        ...placeOfCause(cause),
        summary: `${nameShifts(shifts)}; ${describeMeasures(counts.base, counts.head)}${cure}`,
        chart: chartComparison(name, { labels: bins.labels, ...counts }),
      },
    ];
  },
  describe: ([violation], column) => `The labels in ${column} shifted: ${violation?.summary}`,
});

type LabelBins = ReturnType<typeof categoryBins>;

function countLabels(bins: LabelBins, labels: ReadonlyMap<string, number>): number[] {
  const counts = new Array<number>(bins.labels.length).fill(0);
  for (const [label, count] of labels) {
    const bin = bins.of(label);
    if (bin !== -1) counts[bin]! += count;
  }
  return counts;
}

/** The labels whose share changed by enough, and by more than chance would in any of them; the largest change first. */
function findShifts(
  labels: readonly string[],
  base: readonly number[],
  head: readonly number[],
  { effect, alpha, rows }: Parameters,
): Shift[] {
  const [inBase, inHead] = [totalOf(base), totalOf(head)];
  if (Math.min(inBase, inHead) < rows) return [];
  return labels
    .flatMap((label, i) => {
      const before = { count: base[i]!, total: inBase };
      const after = { count: head[i]!, total: inHead };
      const [low, high] = rateDifferenceInterval(before, after, alpha / labels.length);
      const h = cohensH(rateOf(before), rateOf(after));
      const isShift = Math.abs(h) >= effect && (low > 0 || high < 0);
      return isShift ? [{ label, base: rateOf(before), head: rateOf(after), effect: h }] : [];
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

function nameShifts(shifts: readonly Shift[]): string {
  const named = shifts
    .slice(0, MOST_NAMED)
    .map(
      ({ label, base, head, effect }) =>
        `\`${cutText(label, LONGEST_LABEL)}\` from ${formatShare(base)} to ${formatShare(head)} (Cohen's h ${formatStatistic(effect)})`,
    );
  const left = shifts.length - named.length;
  return left > 0 ? `${named.join(', ')} and ${formatCount(left)} more` : named.join(', ');
}

function describeMeasures(base: readonly number[], head: readonly number[]): string {
  const { p, cramersV } = compareCounts(base, head);
  return `Cramér's V ${formatStatistic(cramersV)} (chi-square ${formatProbability(p)}), Jensen–Shannon distance ${formatStatistic(jensenShannonDistance(base, head))}`;
}

function largestEffect(base: readonly number[], head: readonly number[]): number {
  const [inBase, inHead] = [totalOf(base), totalOf(head)];
  const effects = head.map((count, i) =>
    Math.abs(cohensH(base[i]! / inBase, inHead === 0 ? 0 : count / inHead)),
  );
  return Math.max(...effects);
}
