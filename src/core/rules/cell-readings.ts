import { inferDateOrder } from '../profile/infer-date-order.ts';
import { inferType } from '../profile/infer-type.ts';
import type { Format } from '../table/dialect.ts';
import type { Row } from '../table/table.ts';
import type { CellReading } from './cell-value.ts';

/** Rows looked at to tell what a column holds. */
export const SAMPLE_ROWS = 2000;

/**
 * The share of a column's cells that must be of a type. Lower than for telling what a column is: one `N/A` too many
 * must not make text of every number that a rule compares.
 */
const NEEDED_SHARE = 0.6;

/** Formats whose values have types of their own: there, text is text. */
const TYPED_FORMATS: ReadonlySet<Format> = new Set(['json', 'jsonl', 'parquet']);

/** How to read the cells of columns, from a table's first rows; undefined each where text is text. */
export function cellReadings(
  format: Format,
  rows: readonly Row[],
  columns: readonly number[],
): ReadonlyMap<number, CellReading> {
  if (TYPED_FORMATS.has(format)) return new Map();
  return new Map(
    columns.map((column) => {
      const cells = rows.map((row) => row.cells[column]);
      return [column, { type: inferType(cells, NEEDED_SHARE), order: inferDateOrder(cells) }];
    }),
  );
}
