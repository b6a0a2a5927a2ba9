import { cohensH } from '../../statistics/cohens-h.ts';
import {
  type Rate,
  rateDifferenceInterval,
  rateOf,
} from '../../statistics/rate-difference-interval.ts';
import { countOf } from '../../words/count-of.ts';
import type { Chart } from '../chart.ts';
import { defineCheck, type ParametersOf, type Violation } from '../check.ts';
import { addedTexts } from './added-texts.ts';
import type { Bins } from './bins.ts';
import { chartComparison } from './chart-comparison.ts';
import {
  type ComparedColumn,
  type ComparedTables,
  comparedColumns,
  compareTables,
} from './compared-tables.ts';
import { consecutiveBlocks } from './consecutive-blocks.ts';
import { describeCure, placeOfCause } from './describe-cause.ts';
import { findCause } from './find-cause.ts';
import { formatShare } from './format-share.ts';
import { RATE_PARAMETERS } from './rate-parameters.ts';

type Parameters = ParametersOf<typeof RATE_PARAMETERS>;

const BLANK = 1;
const FILLED_OR_BLANK: Bins = {
  labels: ['filled', 'blank'],
  of: (text) => (text === undefined ? BLANK : 0),
};

export const missingRateDrift = defineCheck({
  name: 'missing-rate-drift',
  title: 'More blank cells',
  severity: 'warning',
  dimension: 'completeness',
  about:
    'A larger share of a column is blank than in base, in the whole file or in the rows added, by more than chance explains. A source that stopped filling a column shows first in this.',
  caveat:
    'Rows that are filled in later, such as results not yet known, are blank at first. Fewer blanks are never reported, nor placeholders such as `N/A`.',
  hint: 'Find out why the source left these cells blank, and fill them or say that they may be blank.',
  peers: [
    'Evidently: ShareOfMissingValues',
    'deepchecks: PercentOfNulls',
    'Deequ: hasCompleteness',
    'Great Expectations: expect_column_values_to_not_be_null',
  ],
  parameters: RATE_PARAMETERS,
  find: async (context, parameters) => {
    const tables = await compareTables(context);
    if (!tables) return [];
    return comparedColumns(tables).flatMap((column) => {
      const found = judgeHead(column, tables, parameters) ?? judgeAdded(column, tables, parameters);
      return found ? [{ side: 'head', column: column.name, byChange: true, ...found }] : [];
    });
  },
  describe: ([violation], column) => `${column} is blank more often: ${violation?.summary}`,
});

type Found = Pick<Violation, 'summary' | 'index' | 'detail' | 'chart'>;

function judgeHead(
  column: ComparedColumn,
  tables: ComparedTables,
  parameters: Parameters,
): Found | undefined {
  const base = blankRate(tables.base.columns[column.base]!);
  const profile = tables.head.columns[column.head]!;
  const head = blankRate(profile);
  if (!isMore(base, head, parameters)) return undefined;
  const cause = findCause(tables, {
    column: column.head,
    bins: FILLED_OR_BLANK,
    head: [profile.filled, profile.blank],
    weight: 1,
    score: ([filled = 0, blank = 0]) =>
      Math.max(0, cohensH(rateOf(base), rateOf({ count: blank, total: filled + blank }))),
    cured: parameters.effect,
  });
  const left = cause && { count: cause.head[BLANK]!, total: cause.head[0]! + cause.head[BLANK]! };
  const cure = left ? `; ${describeCure(cause)} it would be ${formatShare(rateOf(left))}` : '';
  return {
    summary: `${describeRates(base, head, 'of head', parameters)}${cure}`,
    ...placeOfCause(cause),
    chart: chartRates(column.name, base, head),
  };
}

/** Added rows are held against base and against each run of as many rows in it. */
function judgeAdded(
  column: ComparedColumn,
  tables: ComparedTables,
  parameters: Parameters,
): Found | undefined {
  const texts = addedTexts(tables.diff, column.head);
  const base = blankRate(tables.base.columns[column.base]!);
  const added = rateOfTexts(texts);
  if (!isMore(base, added, parameters)) return undefined;
  const sample = tables.base.sample.columns[column.base]!;
  const blocks = consecutiveBlocks(sample, texts.length).map(rateOfTexts).map(rateOf);
  if (blocks.some((rate) => cohensH(rate, rateOf(added)) < parameters.effect)) return undefined;
  return {
    summary: describeRates(base, added, `of the ${countOf(added.total, 'added row')}`, parameters),
    chart: chartRates(column.name, base, added, 'added rows'),
  };
}

function isMore(base: Rate, head: Rate, { effect, alpha, rows }: Parameters): boolean {
  if (Math.min(base.total, head.total) < rows || base.count === base.total) return false;
  if (cohensH(rateOf(base), rateOf(head)) < effect) return false;
  return rateDifferenceInterval(base, head, alpha)[0] > 0;
}

function describeRates(base: Rate, head: Rate, ofWhat: string, { alpha }: Parameters): string {
  const [least] = rateDifferenceInterval(base, head, alpha);
  const effect = cohensH(rateOf(base), rateOf(head)).toFixed(2);
  return `${formatShare(rateOf(head))} ${ofWhat} and ${formatShare(rateOf(base))} of base (Cohen's h ${effect}, at least ${(least * 100).toFixed(1)} points more beyond chance)`;
}

function chartRates(column: string, base: Rate, head: Rate, headName?: string): Chart {
  const counts = ({ count, total }: Rate) => [total - count, count];
  const { labels } = FILLED_OR_BLANK;
  return chartComparison(column, { labels, base: counts(base), head: counts(head) }, headName);
}

function blankRate({ blank, filled }: { blank: number; filled: number }): Rate {
  return { count: blank, total: blank + filled };
}

function rateOfTexts(texts: readonly (string | undefined)[]): Rate {
  return { count: texts.filter((text) => text === undefined).length, total: texts.length };
}
