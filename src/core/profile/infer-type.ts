import { type Cell, isBlank } from '../table/cell.ts';
import { type CellType, cellType } from './cell-type.ts';
import { hasLeadingZeros } from './spreadsheet-number.ts';

/** What a column holds. */
export type ColumnType = 'empty' | CellType;

/** The share of nonblank cells that must be of a type for the column to be of it. */
const NEEDED_SHARE = 0.95;
const MOST_KNOWN = 1000;

/**
 * The type that at least 95 % of a column's nonblank cells share: integers are numbers too, and dates are datetimes.
 * The rest is noise, such as `N/A`, `#REF!` or a typing slip, and does not make the column another type; digits
 * with leading zeros are never noise: one `00501` shows that the column holds identifiers, and makes it text.
 * A column of mixed types is text; one without any value is empty.
 *
 * @param share Less than 95 % where more noise is to be borne.
 *
 * @example
 * inferType(['1', '2', '', '3.5']) // 'number'
 * inferType(['90210', '00501']) // 'text'
 */
export function inferType(cells: Iterable<Cell>, share = NEEDED_SHARE): ColumnType {
  const counts = new Map<CellType, number>();
  // Most columns say the same things over and over.
  const known = new Map<Cell, CellType>();
  let total = 0;
  for (const cell of cells) {
    if (cell === undefined || isBlank(cell)) continue;
    let type = known.get(cell);
    if (type === undefined) {
      if (typeof cell === 'string' && hasLeadingZeros(cell.trim())) return 'text';
      type = cellType(cell);
      if (known.size < MOST_KNOWN) known.set(cell, type);
    }
    counts.set(type, (counts.get(type) ?? 0) + 1);
    total++;
  }
  return typeOfCounts(Object.fromEntries(counts), total, 0, share);
}

/**
 * {@link inferType}, from how many filled cells there are of each type.
 *
 * @param total The filled cells.
 * @param zeroPadded How many of them are digits behind leading zeros.
 *
 * @example
 * typeOfCounts({ integer: 97, text: 3 }, 100) // 'integer'
 */
export function typeOfCounts(
  counts: Readonly<Partial<Record<CellType, number>>>,
  total: number,
  zeroPadded = 0,
  share = NEEDED_SHARE,
): ColumnType {
  if (total === 0) return 'empty';
  if (zeroPadded > 0) return 'text';
  const needed = total * share;
  const count = (type: CellType) => counts[type] ?? 0;
  for (const type of ['boolean', 'integer', 'date', 'json', 'text'] as const)
    if (count(type) >= needed) return type;
  if (count('integer') + count('number') >= needed) return 'number';
  return count('date') + count('datetime') >= needed ? 'datetime' : 'text';
}
