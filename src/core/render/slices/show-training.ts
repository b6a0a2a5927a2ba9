import { PREDICTED } from '../../labels/slices/prediction-outcomes.ts';
import type { Slice } from '../../labels/slices/slice.ts';
import type { SimilarRow } from '../../labels/slices/training-trace.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import type { TextTable } from '../text-table.ts';
import { cellsOf, nameOfSlice, placeOf, shownColumns } from './show-slices.ts';
import type { SliceView } from './slice-view.ts';

const ROWS_OF_SLICE = 3;

/** Of each traced slice, how many training rows are behind it, and how many are labelled as the model wrongly said. */
export function trainingTable(view: SliceView): TextTable {
  const { training } = view.report;
  const rows = [...(training?.traces ?? [])].map(([slice, { sameValues, sameSource, similar }]) => [
    // Rows of one label are all labelled as the model wrongly said, or none of them is.
    isOfOneLabel(slice, view)
      ? formatCount(sameValues.count)
      : ofAll(sameValues.asWronglySaid, sameValues.count),
    sameSource ? ofAll(sameSource.asWronglySaid, sameSource.count) : '',
    similar ? ofAll(similar.asWronglySaid, similar.rows.length) : '',
    nameOfSlice(slice, view),
  ]);
  return { header: ['same values', 'same source', 'nearest texts', 'slice'], rows, left: 0 };
}

/** The training rows most like a failed row, labelled as the model wrongly said. */
export function similarTable({ report, privacy }: SliceView): TextTable {
  const { training, table } = report;
  if (!training) return { header: [], rows: [], left: 0 };
  const columns = shownColumns(training.table, privacy);
  const seen = new Set<string>();
  const isFirst = ({ failed, row }: SimilarRow) => seen.size < seen.add(`${failed} ${row}`).size;
  const rows = [...training.traces.values()].flatMap(({ similar }) =>
    (similar?.rows ?? [])
      .filter(({ isAsWronglySaid }) => isAsWronglySaid)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, ROWS_OF_SLICE)
      .filter(isFirst)
      .map(({ failed, row, similarity }) => [
        placeOf(table, failed),
        placeOf(training.table, row),
        similarity.toFixed(2),
        ...(columns.length > 0 ? [cellsOf(training.table, columns, row, privacy)] : []),
      ]),
  );
  const shown = columns.length > 0 ? [columns.join(' · ')] : [];
  const header = ['failed row', 'training row', 'similarity', ...shown];
  return { header, rows, places: [0, 1], left: 0 };
}

/** What the training rows say, in a sentence; undefined where no training set was given. */
export function trainingSentence({ report }: SliceView): string | undefined {
  const { training } = report;
  if (!training || training.traces.size === 0) return undefined;
  const rows = countPhrase(training.table.ids.length, 'row', 'rows');
  return `Of the ${rows} of ${training.name}, those behind each slice, and how many of them are labelled as the model wrongly said: look at these first.`;
}

function isOfOneLabel({ conditions }: Slice, { report }: SliceView): boolean {
  return conditions.some(({ by }) => by === PREDICTED || by === report.table.label);
}

const ofAll = (count: number, all: number): string =>
  `${formatCount(count)} of ${formatCount(all)}`;
