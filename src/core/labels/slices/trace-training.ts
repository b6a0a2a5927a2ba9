import { nearestTexts } from '../../similarity/nearest-texts.ts';
import { normaliseText } from '../../similarity/normalise-text.ts';
import { partRows } from './part-rows.ts';
import type { Parted, Parting } from './parting.ts';
import { membersOf } from './rows-behind.ts';
import type { Slice } from './slice.ts';
import type { SliceTable } from './slice-table.ts';
import type { SimilarRow, TracedRows, TrainingTrace } from './training-trace.ts';

/** Failed rows of a slice whose texts are compared with the training set. */
const MOST_FAILED = 50;
const NEAREST = 5;
const SHINGLE_SIZE = 4;
const MOST_FIRST = 20;

/** A slice of the predicted dataset with the rows in which the model fails. */
export interface FailedSlice {
  readonly slice: Slice;
  /** 0-based among the rows of the predicted dataset. */
  readonly failed: readonly number[];
}

/** The predicted dataset, and what its rows are parted by. */
export interface PredictedTable {
  readonly table: SliceTable;
  readonly parted: readonly Parted[];
  /** By row, the label that the model gives. */
  readonly predictedOf: (row: number) => string;
}

/**
 * Finds the training rows behind slices in which a model fails: those that have the values of the slice, those that come from
 * where the failed rows come from, and the nearest ones of each failed row by its text. A label that a model wrongly gives,
 * and that the training rows next to the failed one have, is a lead to a wrong label or to a guideline that tells two labels
 * apart too late; it is no proof of either.
 */
export function traceTraining(
  slices: readonly FailedSlice[],
  predicted: PredictedTable,
  training: SliceTable,
): TrainingTrace[] {
  const labels = cellsOf(training, training.label);
  const partings = new Map(predicted.parted.map(({ parting }) => [parting.name, parting]));
  const known = new Map<string, Parted>();
  const partedBy = (name: string) => {
    const found =
      known.get(name) ?? partRows(training, trainedParting(partings.get(name)!, training));
    known.set(name, found);
    return found;
  };
  const similar = similarRows(slices, predicted, training, labels);
  return slices.map(({ slice, failed }, place) => {
    const wronglySaid = new Set(failed.map(predicted.predictedOf));
    const trace = (isIn: (row: number) => boolean): TracedRows => {
      const rows = [...training.ids.keys()].filter(isIn);
      const isSaid = (row: number) => wronglySaid.has(labels(row) ?? '');
      const said = rows.filter(isSaid);
      const first = [...said, ...rows.filter((row) => !isSaid(row))].slice(0, MOST_FIRST);
      return { count: rows.length, asWronglySaid: said.length, first };
    };
    const parted = slice.conditions.map(({ by }) => partedBy(by));
    const near = similar?.[place];
    const source = sourcesOf(failed, predicted, training);
    return {
      failed: Math.min(failed.length, MOST_FAILED),
      sameValues: trace(membersOf(slice.conditions, parted)),
      ...(source
        ? { sameSource: { ...trace(source.isIn), sources: [...source.sources].sort() } }
        : {}),
      ...(near
        ? {
            similar: {
              rows: near,
              asWronglySaid: near.filter(({ isAsWronglySaid }) => isAsWronglySaid).length,
            },
          }
        : {}),
    };
  });
}

/** What the model predicts of a row is, of a training row, the label that it learns. */
function trainedParting(parting: Parting, training: SliceTable): Parting {
  return parting.kind === 'predicted' && training.label !== undefined
    ? { ...parting, column: training.label }
    : parting;
}

function sourcesOf(failed: readonly number[], predicted: PredictedTable, training: SliceTable) {
  const name = predicted.table.source;
  if (name === undefined || !training.columns.has(name)) return undefined;
  const sourceOf = cellsOf(predicted.table, name);
  const sources = new Set(failed.flatMap((row) => sourceOf(row) ?? []));
  const trained = cellsOf(training, name);
  return { sources, isIn: (row: number) => sources.has(trained(row) ?? '') };
}

function similarRows(
  slices: readonly FailedSlice[],
  { table, predictedOf }: PredictedTable,
  training: SliceTable,
  labels: (row: number) => string | undefined,
): SimilarRow[][] | undefined {
  const name = table.text.find((each) => training.columns.has(each));
  if (name === undefined) return undefined;
  const rows = slices.map(({ failed }) => failed.slice(0, MOST_FAILED));
  const few = [...new Set(rows.flat())];
  const nearest = nearestTexts(textsOf(table, name, few), textsOf(training, name), {
    most: NEAREST,
    shingleSize: SHINGLE_SIZE,
  });
  const found = new Map(few.map((row, place) => [row, nearest[place]!]));
  return rows.map((failed) =>
    failed.flatMap((row) =>
      found.get(row)!.map(({ text, similarity }): SimilarRow => {
        const label = labels(text);
        const isAsWronglySaid = label === predictedOf(row);
        return {
          failed: row,
          row: text,
          similarity,
          ...(label === undefined ? {} : { label }),
          isAsWronglySaid,
        };
      }),
    ),
  );
}

function textsOf(table: SliceTable, name: string, rows: Iterable<number> = table.ids.keys()) {
  const cell = cellsOf(table, name);
  return Array.from(rows, (row) => normaliseText(cell(row) ?? ''));
}

/** The cells of a column by row; undefined where they are blank. */
function cellsOf(table: SliceTable, name: string | undefined): (row: number) => string | undefined {
  const column = name === undefined ? undefined : table.columns.get(name);
  return (row) => {
    const code = column?.ofRow[row] ?? -1;
    return code < 0 ? undefined : column!.values[code];
  };
}
