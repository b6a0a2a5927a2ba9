import { z } from 'zod';
import { entropy } from '../../statistics/entropy.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import type { Chart } from '../chart.ts';
import { defineCheck, type Violation } from '../check.ts';
import { profileTable } from '../profile-table.ts';
import type { Roles } from '../roles.ts';
import type { SharedScans } from '../shared-scans.ts';
import { formatStatistic } from './format-statistic.ts';
import { labelsOf } from './labels-of.ts';

const LONGEST_LABEL = 40;
const MOST_NAMED = 4;
const MOST_BARS = 12;
/** Fewer rows have no balance. */
const FEWEST_ROWS = 50;
const ALPHA = 0.05;

export const classImbalance = defineCheck({
  name: 'class-imbalance',
  title: 'Classes with few rows',
  severity: 'info',
  dimension: 'completeness',
  about:
    'A label has a small part of the rows that it would have if all labels were equally frequent. A model sees too little of it to learn it, and its mistakes there hardly show in an average.',
  caveat:
    'Many things are rare by nature, fraud for one: the check then tells what is so and not what is wrong. Labels that do not occur at all are not seen.',
  hint: 'Collect more rows of these labels, or measure quality for each label by itself.',
  peers: ['cleanlab: class_imbalance', 'deepchecks: ClassImbalance', 'Deequ: hasEntropy'],
  parameters: {
    share: z
      .number()
      .gt(0)
      .max(1)
      .default(0.1)
      .meta({
        description: 'The part of an even share below which a label has few rows.',
        origin: 'cleanlab takes 0.1 of an even share, and so does deepchecks of the largest class.',
        examples: [0.25],
      }),
  },
  find: async ({ base, head, roles, scans }, { share }) => {
    const found = await Promise.all([
      base ? rareLabels('base', base, roles.base, scans, share) : [],
      rareLabels('head', head, roles.head, scans, share),
    ]);
    return found.flat();
  },
  quotesCells: true,
  describe: (violations, column, { share }) =>
    `${countPhrase(violations.length, 'label', 'labels')} in ${column} ${violations.length === 1 ? 'has' : 'have'} less than ${formatStatistic(share)} of an even share: ${listNames(
      violations.map(({ detail = '' }) => detail),
      MOST_NAMED,
    )}`,
});

async function rareLabels(
  side: 'base' | 'head',
  table: Table,
  roles: Roles,
  scans: SharedScans,
  share: number,
): Promise<Violation[]> {
  if (roles.label === undefined) return [];
  const labels = labelsOf(await profileTable(scans, table), roles);
  if (!labels) return [];
  const counts = [...labels.values()];
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows < FEWEST_ROWS || labels.size < 2) return [];
  const column = columnName(table.columns, roles.label);
  const least = share / labels.size;
  const balance = formatStatistic(entropy(counts) / Math.log(labels.size));
  const ordered = [...labels].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const rare = ordered.filter(([, count]) => wilsonInterval(count, rows, ALPHA)[1] < least);
  return rare.map(([label, count], i) => ({
    side,
    column,
    detail: `\`${cutText(label, LONGEST_LABEL)}\` ${formatCount(count)} of ${formatCount(rows)} rows${i === 0 ? ` (balance ${balance})` : ''}`,
    ...(i === 0 ? { chart: chartOf(column, ordered, rows) } : {}),
  }));
}

/** The rarest labels first, beside the others as one bar. */
function chartOf(
  column: string,
  counts: readonly (readonly [string, number])[],
  rows: number,
): Chart {
  const shown = counts.slice(0, MOST_BARS - 1);
  const others = counts.slice(shown.length);
  const bars = [
    ...shown.map(([label, count]) => [cutText(label, LONGEST_LABEL), count / rows] as const),
    ...(others.length === 0
      ? []
      : [[`${others.length} others`, others.reduce((sum, [, n]) => sum + n, 0) / rows] as const]),
  ];
  return {
    title: `Shares of ${cutText(column, LONGEST_LABEL)}`,
    bins: bars.map(([label]) => label),
    series: [{ name: 'share', values: bars.map(([, share]) => share) }],
    unit: 'share',
  };
}
