import type { Matrix } from '../../core/agreement/label-weights.ts';
import type { RatingTable } from '../../core/agreement/read-ratings/rating-table.ts';
import { AssayError } from '../../core/assay-error.ts';
import { cellText } from '../../core/table/cell.ts';
import { listNames } from '../../core/words/list-names.ts';

/**
 * The weights of a table whose first line and first column are labels, in the order of the label set.
 *
 * @throws {AssayError} `bad-input` where a label has no row or column, or a weight is no number.
 */
export function weightMatrix(table: RatingTable, labels: readonly string[]): Matrix {
  const rows = new Map(table.rows.map((row) => [cellText(row.cells[0]).trim(), row]));
  const columns = new Map(table.columns.map((name, i) => [name.trim(), i]));
  const lacking = labels.filter((label) => !rows.has(label) || !columns.has(label));
  if (lacking.length > 0) {
    throw new AssayError('bad-input', `${table.name} has no weights of ${listNames(lacking)}.`, {
      hint: 'Its first line and its first column are the labels.',
    });
  }
  return labels.map((label) => {
    const { cells, line } = rows.get(label)!;
    return labels.map((other) => {
      const text = cellText(cells[columns.get(other)!]).trim();
      const weight = text === '' ? NaN : Number(text);
      if (Number.isFinite(weight)) return weight;
      throw new AssayError(
        'bad-input',
        `Line ${line} of ${table.name} has no number for ${listNames([other])}.`,
        { hint: 'Give a number for each pair of labels.' },
      );
    });
  });
}
