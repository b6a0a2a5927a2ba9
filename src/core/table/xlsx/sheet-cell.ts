import { type Cell, Literal } from '../cell.ts';

/** A value as the workbook reader hands it out; null where the cell is empty. */
export type SheetValue = string | number | boolean | Date | null;

const DAY = 86_400_000;
/** Day 0 of a workbook's calendar, on which times without a date lie. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * A workbook's value as a cell: numbers and booleans are literals, dates and times ISO text without a zone,
 * since a workbook has none. An empty cell is a missing one.
 *
 * @example
 * sheetCell(new Date('2024-01-31T00:00:00Z')) // '2024-01-31'
 */
export function sheetCell(value: SheetValue): Cell {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value;
  if (value instanceof Date) return dateText(value.getTime());
  return new Literal(String(value));
}

function dateText(milliseconds: number): string {
  // The reader rounds down, which leaves a whole second one millisecond short.
  const time = milliseconds % 1000 === 999 ? milliseconds + 1 : milliseconds;
  const text = new Date(time)
    .toISOString()
    .replace(/(\.\d*?)0*Z$/, '$1')
    .replace(/\.$/, '');
  if (time >= DAY_ZERO && time < DAY_ZERO + DAY) return text.slice('1899-12-30T'.length);
  return time % DAY === 0 ? text.slice(0, -'T00:00:00'.length) : text;
}
