import { compareCounts } from '../../statistics/compare-counts.ts';
import { jensenShannonDistance } from '../../statistics/jensen-shannon-distance.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { defineCheck } from '../check.ts';
import { categoryBins } from './category-bins.ts';
import { chartComparison } from './chart-comparison.ts';
import { compareTables } from './compared-tables.ts';
import { countLabels, respellLabels } from './count-labels.ts';
import { describeCure, placeOfCause } from './describe-cause.ts';
import { findCause } from './find-cause.ts';
import { findLabelShifts, type LabelShift, largestEffect } from './find-label-shifts.ts';
import { formatShare } from './format-share.ts';
import { formatProbability, formatStatistic } from './format-statistic.ts';
import { labelsOf } from './labels-of.ts';
import { RATE_PARAMETERS } from './rate-parameters.ts';
import { respellings } from './respellings.ts';

const LONGEST_LABEL = 40;
const MOST_NAMED = 3;

export const labelShift = defineCheck({
  name: 'label-shift',
  title: 'Labels whose share shifts',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A label makes up another share of the rows than in base, by more than chance explains. A model learns these shares, and its measured quality depends on them.',
  caveat:
    'A class that is collected more on purpose shifts the shares of all. Labels of fewer than ten rows on both sides together are judged as one, and the level of the interval is shared among the labels.',
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
    const spelt = labelsOf(tables.head, context.roles.head);
    if (!base || !spelt) return [];
    const head = respellLabels(spelt, respellings(tables.diff, column));
    const bins = categoryBins(base, head);
    const counts = { base: countLabels(bins, base), head: countLabels(bins, head) };
    const shifts = findLabelShifts(bins.labels, counts.base, counts.head, parameters);
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

function nameShifts(shifts: readonly LabelShift[]): string {
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
