import { defineType } from '../field-type.ts';

/** Months of a year, such as `2024-03`. */
export function yearmonthType() {
  return defineType<string>({
    expects: 'a month (YYYY-MM)',
    read: (cell) =>
      typeof cell === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell) ? cell : undefined,
    identify: (month) => month,
    compare: (a, b) => (a === b ? 0 : a < b ? -1 : 1),
  });
}
