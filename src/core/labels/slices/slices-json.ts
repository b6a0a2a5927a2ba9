import { placeOfRow } from './place-of-row.ts';
import { rowsBehind } from './rows-behind.ts';
import type { Slice, SliceRate } from './slice.ts';
import type { SliceReport } from './slice-report.ts';
import type { SliceTable } from './slice-table.ts';
import type { TracedRows, TrainingTrace } from './training-trace.ts';

/**
 * Slices for machines, as `docs/slices.md` describes them. Values and ids are as they are. The rows behind a slice are listed
 * where it is worse than the rest, and for the first ones in any case.
 *
 * @param first How many slices list their rows although they are no worse.
 */
export function slicesJson(report: SliceReport, first: number) {
  const { name, table, found, parted, counted, training, notes } = report;
  return {
    schema_version: 1,
    dataset: name,
    files: table.files.map(({ path }) => path),
    rows: table.ids.length,
    by: parted.map(({ parting }) => parting.name),
    minimum: report.minimum,
    confidence: report.confidence,
    tried: found.tried,
    worse: found.slices.filter(({ isWorse }) => isWorse).length,
    counted_columns: counted,
    judged_label: report.judgedLabel ?? null,
    overall: found.overall.map((rate) => ({ measure: rate.measure, ...rateJson(rate) })),
    slices: found.slices.map((slice, place) => ({
      measure: slice.measure,
      where: slice.conditions.map(({ by, value, pooled }) => ({
        by,
        value,
        pooled: pooled ? [...pooled].sort() : null,
      })),
      worse: slice.isWorse,
      ...rateJson(slice),
      rest_rate: slice.restRate,
      p_value: slice.p,
      adjusted_p_value: slice.adjusted,
      bad_rows: slice.isWorse || place < first ? badRows(slice, report) : null,
      training: trainingJson(slice, report),
    })),
    training_dataset: training?.name ?? null,
    notes,
  };
}

function rateJson({ rows, count, rate, effectiveRows, interval }: SliceRate) {
  return { rows, bad: count, rate, effective_rows: effectiveRows, interval };
}

function badRows(slice: Slice, { measured, parted, table }: SliceReport) {
  const outcomes = measured.find(({ measure }) => measure === slice.measure)!;
  return rowsBehind(slice, outcomes, parted).map((row) => rowJson(table, row));
}

function trainingJson(slice: Slice, { training, table }: SliceReport) {
  const trace = training?.traces.get(slice);
  if (!training || !trace) return null;
  const { failed, sameValues, sameSource, similar } = trace;
  return {
    failed_rows: failed,
    same_values: tracedJson(training.table, sameValues),
    same_source: sameSource
      ? { sources: sameSource.sources, ...tracedJson(training.table, sameSource) }
      : null,
    similar: similar ? similarJson(similar, table, training.table) : null,
  };
}

function tracedJson(table: SliceTable, { count, asWronglySaid, first }: TracedRows) {
  return {
    rows: count,
    labelled_as_wrongly_said: asWronglySaid,
    first: first.map((row) => rowJson(table, row)),
  };
}

function similarJson(
  { rows, asWronglySaid }: NonNullable<TrainingTrace['similar']>,
  table: SliceTable,
  training: SliceTable,
) {
  return {
    labelled_as_wrongly_said: asWronglySaid,
    rows: rows.map(({ failed, row, similarity, label, isAsWronglySaid }) => ({
      failed: rowJson(table, failed),
      training: rowJson(training, row),
      similarity,
      label: label ?? null,
      labelled_as_wrongly_said: isAsWronglySaid,
    })),
  };
}

function rowJson(table: SliceTable, row: number) {
  const { id, path, row: number, line } = placeOfRow(table, row);
  return { row_id: id, path, row: number, line: line ?? null };
}
