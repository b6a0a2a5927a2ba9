import type { Cell } from '../table/cell.ts';
import type { DateOrder } from './parse-date.ts';
import { parseMoment } from './parse-moment.ts';

/**
 * Whether a column writes the day or the month first, from dates that can be read in one order only, such as
 * `25/03/2024`. Undefined where no date tells, or where dates contradict each other.
 *
 * Only spellings that leave the order open count: `25.03.2024` and `2024-03-25` say nothing about `03/04/2024`.
 *
 * @example
 * inferDateOrder(['03/04/2024', '25/03/2024']) // 'dmy'
 */
export function inferDateOrder(cells: Iterable<Cell>): DateOrder | undefined {
  const seen = new Set<DateOrder>();
  for (const cell of cells) {
    const order = typeof cell === 'string' ? onlyOrder(cell.trim()) : undefined;
    if (order) seen.add(order);
    if (seen.size > 1) return undefined;
  }
  return [...seen][0];
}

/** The start of every date that leaves the order open. */
const OPEN_START = /^\d{1,2}[/-]/;

function onlyOrder(text: string): DateOrder | undefined {
  if (!OPEN_START.test(text)) return undefined;
  const date = parseMoment(text)?.date;
  if (!date?.openForm || (date.dmy && date.mdy)) return undefined;
  return date.dmy ? 'dmy' : 'mdy';
}
