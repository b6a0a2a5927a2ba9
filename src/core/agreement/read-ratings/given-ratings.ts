import { AssayError } from '../../assay-error.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import { countOf } from '../../words/count-of.ts';
import { listNames } from '../../words/list-names.ts';
import type { RatingColumns } from './rating-columns.ts';
import type { RatingTable } from './rating-table.ts';

/** A rating as it is written: blank text is none. */
export interface GivenRating {
  readonly line: number;
  readonly item: string;
  readonly rater: string;
  readonly text: string;
}

/**
 * The ratings of a table one by one, whatever its shape; blank rows are passed over.
 *
 * @throws {AssayError} `bad-input` of rows that cannot be parsed, or that do not say which item or whose rating they are.
 * @example
 * [...givenRatings(
 *   { name: 'r.csv', columns: ['id', 'ann', 'bob'], rows: [{ line: 2, cells: ['7', 'shoe', ''] }] },
 *   { shape: 'wide', item: 0, raters: [1, 2], leftOut: [] },
 * )].map(({ rater, text }) => [rater, text]) // [['ann', 'shoe'], ['bob', '']]
 */
export function* givenRatings(table: RatingTable, columns: RatingColumns): Generator<GivenRating> {
  for (const { line, cells, raw } of table.rows) {
    if (raw !== undefined) throw unusable(table, line, 'cannot be read');
    const text = (column: number) => (isBlank(cells[column]) ? '' : cellText(cells[column]).trim());
    if (cells.every(isBlank)) continue;
    const item = columns.item === undefined ? `line ${line}` : text(columns.item);
    if (columns.shape === 'wide') {
      const given = columns.raters.map((column) => [table.columns[column]!, text(column)] as const);
      if (item === '' && given.every(([, label]) => label === '')) continue;
      if (item === '') throw unusable(table, line, 'names no item');
      for (const [rater, label] of given) yield { line, item, rater, text: label };
      continue;
    }
    if (item === '') throw unusable(table, line, 'names no item');
    if (text(columns.rater) === '') throw unusable(table, line, 'names no rater');
    yield { line, item, rater: text(columns.rater), text: text(columns.label) };
  }
}

function unusable({ name, columns }: RatingTable, line: number, why: string): AssayError {
  return new AssayError('bad-input', `Line ${line} of ${name} ${why}.`, {
    hint: `A row has ${countOf(columns.length, 'column')}: ${listNames(columns)}. Correct the line, or leave it out.`,
  });
}
