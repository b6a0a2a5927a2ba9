import type { Cell } from '../table/cell.ts';
import { type ColumnType, TypeTally } from './type-tally.ts';

export type { ColumnType } from './type-tally.ts';

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
export function inferType(cells: Iterable<Cell>, share?: number): ColumnType {
  const tally = new TypeTally(share);
  for (const cell of cells) {
    tally.add(cell);
    if (tally.isSettled) break;
  }
  return tally.type();
}
