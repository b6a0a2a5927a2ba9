import { z } from 'zod';
import { criticalStabilityIndex } from '../../statistics/critical-stability-index.ts';
import { populationStabilityIndex } from '../../statistics/population-stability-index.ts';
import { totalOf } from '../../statistics/total-of.ts';
import { countOf } from '../../words/count-of.ts';
import { defineCheck, type ParametersOf, type Violation } from '../check.ts';
import { addedTexts } from './added-texts.ts';
import { chartComparison } from './chart-comparison.ts';
import { type Comparison, compareDistributions, type Texts } from './compare-distributions.ts';
import { type ComparedTables, compareTables } from './compared-tables.ts';
import { describeCure, placeOfCause } from './describe-cause.ts';
import { describeComparison } from './describe-comparison.ts';
import { DRIFT_PARAMETERS } from './drift-parameters.ts';
import { type Cause, findCause } from './find-cause.ts';
import { formatStatistic } from './format-statistic.ts';
import { hasDrifted } from './has-drifted.ts';
import { type JudgedColumn, judgedColumns } from './judged-columns.ts';
import { knownTexts, sharedTexts } from './known-texts.ts';
import { beyondChance, mostUnlikeRun } from './most-unlike-run.ts';

const PARAMETERS = {
  ...DRIFT_PARAMETERS,
  rows: z
    .number()
    .int()
    .min(2)
    .default(30)
    .meta({
      description: 'The fewest added rows, and rows of base, of which anything is said.',
      origin: 'With ten bins, three rows a bin: of fewer the bound leaves nothing to say.',
      examples: [100],
    }),
  times: z
    .number()
    .min(1)
    .default(3)
    .meta({
      description:
        'How many times as unlike base as the most unlike run of as many rows in base the added rows must be, what chance makes of so few rows taken off.',
      origin:
        'Measured on public files cut in two: rows in groups or in order of time stay below 3, another unit or population goes beyond 10.',
      examples: [2],
    }),
};

type Parameters = ParametersOf<typeof PARAMETERS>;

export const addedRowsDrift = defineCheck({
  name: 'added-rows-drift',
  title: 'Added rows unlike the rest',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'The added rows are distributed otherwise in a column than the rows of base, and than any run of as many rows in base. In a large file they hardly move the whole, so that only this shows a source with another unit, scale or population.',
  caveat:
    'Rows added on purpose for a case that base hardly has are unlike the rest, as they should be. A column of which the whole file drifts is left to `distribution-drift`; files whose rows always come in unlike runs are not judged.',
  hint: 'Look at the added rows; where they are meant to differ, waive the finding with the reason.',
  peers: ['Evidently: DataDriftPreset', 'TensorFlow Data Validation: skew_comparator'],
  parameters: PARAMETERS,
  find: async (context, parameters) => {
    const tables = await compareTables(context);
    if (!tables || tables.diff.counts.added < parameters.rows) return [];
    return judgedColumns(tables).flatMap((column) => judge(column, tables, parameters));
  },
  quotesCells: true,
  describe: ([violation], column) => `${column} of the ${violation?.summary}`,
});

function judge(column: JudgedColumn, tables: ComparedTables, parameters: Parameters): Violation[] {
  const profile = tables.base.columns[column.base]!;
  const compare = (texts: { readonly base: Texts; readonly head: Texts }) =>
    compareDistributions(column.kind, texts.base, texts.head, profile, parameters.alpha);
  const inBase = tables.base.sample.columns[column.base]!;
  const added = addedTexts(tables.diff, column.head);
  const comparison = compare({ base: inBase, head: knownTexts(added, column, tables) });
  if (!comparison || !hasDrifted(comparison, parameters)) return [];
  const run = mostUnlikeRun(inBase, added.length, comparison);
  if (!run || beyondChance(comparison) < run.beyondChance * parameters.times) return [];
  const whole = compare(sharedTexts(column, tables));
  if (whole && hasDrifted(whole, parameters)) return [];

  const { bins, base, head } = comparison;
  const cause = causeIn(column, comparison, tables, parameters);
  const left = cause && formatStatistic(populationStabilityIndex(base, cause.head));
  const cure = cause
    ? `; ${describeCure(cause)}, PSI falls from ${formatStatistic(comparison.psi)} to ${left}`
    : '';
  const phrase = countOf(added.length, 'added row');
  const runs = `runs of ${run.rows === added.length ? 'as many rows' : countOf(run.rows, 'row')}`;
  return [
    {
      side: 'head',
      column: column.name,
      byChange: true,
      ...placeOfCause(cause),
      summary: `${phrase} is unlike base: ${describeComparison(comparison)}; ${runs} in base reach PSI ${formatStatistic(run.psi)}${cure}`,
      chart: chartComparison(column.name, { labels: bins.labels, base, head }, 'added rows'),
    },
  ];
}

/** The part of the added rows without which the others are like base. */
function causeIn(
  { head: column }: JudgedColumn,
  { bins, base, head }: Comparison,
  tables: ComparedTables,
  { psi, alpha }: Parameters,
): Cause | undefined {
  const index = (counts: readonly number[]) => populationStabilityIndex(base, counts);
  // Of the few rows that may be left, no more is asked than chance allows.
  const bound = (counts: readonly number[]) =>
    Math.max(
      psi,
      criticalStabilityIndex(totalOf(base), totalOf(counts), bins.labels.length, alpha),
    );
  return findCause(tables, {
    column,
    bins,
    head,
    weight: 1,
    onlyAdded: true,
    score: (counts) => index(counts) / bound(counts),
    cured: 1,
  });
}
