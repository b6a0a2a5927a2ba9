import { openReader } from '../../core/checks/text/language-of.ts';
import { choosePartings } from '../../core/labels/slices/choose-partings.ts';
import { findSlices, type SliceOptions } from '../../core/labels/slices/find-slices.ts';
import { countedColumns, missingOutcomes } from '../../core/labels/slices/missing-outcomes.ts';
import type { Outcomes } from '../../core/labels/slices/outcomes.ts';
import { partRows } from '../../core/labels/slices/part-rows.ts';
import { readSliceTable } from '../../core/labels/slices/read-slice-table.ts';
import type { SliceReport } from '../../core/labels/slices/slice-report.ts';
import type { SliceTable } from '../../core/labels/slices/slice-table.ts';
import { disagreementOutcomes, errorOutcomes } from '../../core/labels/slices/verdict-outcomes.ts';
import { formatCount } from '../../core/words/format-count.ts';
import type { OpenedDataset } from '../dataset/open-dataset.ts';
import { openVerdicts } from '../verdicts/open-verdicts.ts';
import { judgePredictions } from './judge-predictions.ts';
import { requireColumn } from './require-column.ts';
import { traceSlices } from './trace-slices.ts';

/** What slices are to be made of, and by what. */
export interface SliceRequest extends SliceOptions {
  /** Names of columns; empty: all that can be cut. */
  readonly by: readonly string[];
  /** Names of columns whose blanks count; undefined: they are measured where nothing else is. */
  readonly missing?: readonly string[] | undefined;
  readonly verdicts?: string | undefined;
  readonly predictions?: string | undefined;
  readonly training?: OpenedDataset | undefined;
}

/** Texts of fewer characters are of no language. */
const SHORTEST_TEXT = 40;

/** Measures a dataset and finds its slices. */
export async function measureSlices(
  dataset: OpenedDataset,
  request: SliceRequest,
  cwd: string,
): Promise<SliceReport> {
  const table = await readSliceTable(dataset.files);
  for (const name of request.by) requireColumn(name, table, ['source', 'file']);
  for (const name of request.missing ?? []) requireColumn(name, table);
  const verdicts =
    request.verdicts === undefined
      ? undefined
      : await openVerdicts(cwd, request.verdicts, table, dataset);
  const judged =
    request.predictions === undefined
      ? undefined
      : await judgePredictions(dataset, request.predictions, table, cwd);
  const isAlone = verdicts === undefined && judged === undefined;
  const counted = request.missing ?? (isAlone ? countedColumns(table) : []);
  const measured: Outcomes[] = [
    ...(verdicts
      ? [errorOutcomes(verdicts.verdicts), disagreementOutcomes(verdicts.verdicts)]
      : []),
    ...(judged ? [judged.outcomes] : []),
    ...(counted.length > 0 ? [missingOutcomes(table, counted)] : []),
  ].filter(({ rows }) => rows.length > 0);
  const reader = await openReader(SHORTEST_TEXT);
  const partings = choosePartings(table, reader, request.by);
  const parted = [
    ...partings.map((parting) => partRows(table, parting)),
    ...(judged && request.by.length === 0 ? [judged.parted] : []),
  ];
  const found = findSlices(measured, parted, request);
  const report: SliceReport = {
    name: dataset.name,
    table,
    measured,
    parted,
    found,
    counted,
    ...(verdicts?.judgedLabel === undefined ? {} : { judgedLabel: verdicts.judgedLabel }),
    notes: [
      ...(verdicts?.notes ?? []),
      ...(judged?.notes ?? []),
      ...(found.leftOutPairs ? [tooManyPairs(table)] : []),
    ],
    minimum: request.minimum,
    confidence: request.confidence,
  };
  if (!request.training || !judged) return report;
  return { ...report, training: await traceSlices(report, judged, request.training) };
}

const tooManyPairs = ({ ids }: SliceTable): string =>
  `Pairs were not tried: there are too many for ${formatCount(ids.length)} rows. Name the columns with --by.`;
