import { inferDateOrder } from '../../profile/infer-date-order.ts';
import type { Cell } from '../../table/cell.ts';
import type { DateOrders } from './cell-pair.ts';

/**
 * The order of day and month on each side of a column, from the values on that side: what to pass to
 * `classifyCellChange` as `dateOrder`. A side that does not tell is left out. Give unchanged cells as well where
 * they are at hand: they tell as much as changed ones.
 *
 * @example
 * inferDateOrders([{ base: '25/03/2024', head: '2024-03-25' }]) // { base: 'dmy' }
 */
export function inferDateOrders(
  cells: readonly { readonly base: Cell; readonly head: Cell }[],
): DateOrders {
  const base = inferDateOrder(sideOf(cells, 'base'));
  const head = inferDateOrder(sideOf(cells, 'head'));
  return { ...(base && { base }), ...(head && { head }) };
}

function* sideOf(
  cells: readonly { readonly base: Cell; readonly head: Cell }[],
  side: 'base' | 'head',
): Generator<Cell> {
  for (const cell of cells) yield cell[side];
}
