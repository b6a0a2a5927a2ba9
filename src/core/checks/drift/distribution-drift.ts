import { populationStabilityIndex } from '../../statistics/population-stability-index.ts';
import { defineCheck, type ParametersOf, type Violation } from '../check.ts';
import { chartComparison } from './chart-comparison.ts';
import { compareDistributions } from './compare-distributions.ts';
import { type ComparedTables, compareTables } from './compared-tables.ts';
import { describeCure, placeOfCause } from './describe-cause.ts';
import { describeComparison } from './describe-comparison.ts';
import { DRIFT_PARAMETERS } from './drift-parameters.ts';
import { findCause } from './find-cause.ts';
import { formatStatistic } from './format-statistic.ts';
import { hasDrifted } from './has-drifted.ts';
import { type JudgedColumn, judgedColumns } from './judged-columns.ts';
import { sharedTexts } from './known-texts.ts';

export const distributionDrift = defineCheck({
  name: 'distribution-drift',
  title: 'Distributions that drift',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'The values of a column are distributed otherwise than in base, by more than chance explains. What was learned or decided on the old distribution may not hold on the new one.',
  caveat:
    'A change that is meant, as a new market or a new unit, is drift all the same: waive it with the reason. Keys, ids, free text, dates, nearly unique columns, numbers that rise with the rows and categories that come in groups are not judged, few rows say nothing, and a number that is copied to many rows counts once.',
  hint: 'Look at the rows named; where the new distribution is meant, waive the finding with the reason.',
  peers: [
    'Evidently: DataDriftPreset',
    'deepchecks: FeatureDrift',
    'TensorFlow Data Validation: drift_comparator',
    'Great Expectations: expect_column_kl_divergence_to_be_less_than',
    'Deequ: Distance.numericalDistance, Distance.categoricalDistance',
  ],
  parameters: DRIFT_PARAMETERS,
  find: async (context, parameters) => {
    const tables = await compareTables(context);
    if (!tables) return [];
    return judgedColumns(tables).flatMap((column) => judge(column, tables, parameters));
  },
  describe: ([violation], column) => `${column} drifted: ${violation?.summary}`,
});

function judge(
  column: JudgedColumn,
  tables: ComparedTables,
  parameters: ParametersOf<typeof DRIFT_PARAMETERS>,
): Violation[] {
  const texts = sharedTexts(column, tables);
  const comparison = compareDistributions(
    column.kind,
    texts.base,
    texts.head,
    tables.base.columns[column.base]!,
    parameters.alpha,
  );
  if (!comparison || !hasDrifted(comparison, parameters)) return [];
  const { bins, base, head } = comparison;
  const psi = (counts: readonly number[]) => populationStabilityIndex(base, counts);
  const cause = findCause(tables, {
    column: column.head,
    bins,
    head,
    weight: 2 ** -tables.head.sample.level,
    score: psi,
    cured: parameters.psi,
  });
  const cure = cause
    ? `; ${describeCure(cause)}, PSI falls from ${formatStatistic(comparison.psi)} to ${formatStatistic(psi(cause.head))}`
    : '';
  return [
    {
      side: 'head',
      column: column.name,
      byChange: true,
      summary: `${describeComparison(comparison)}${cure}`,
      ...placeOfCause(cause),
      chart: chartComparison(column.name, { labels: bins.labels, base, head }),
    },
  ];
}
