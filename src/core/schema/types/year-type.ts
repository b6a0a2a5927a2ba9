import { cellText } from '../../table/cell.ts';
import { defineType } from '../field-type.ts';

/** Calendar years of four digits, 0000 to 9999; in JSON also as a number. */
export function yearType() {
  return defineType<number>({
    expects: 'a year (YYYY)',
    read: (cell) => {
      const text = cellText(cell);
      const written = typeof cell === 'string' ? /^\d{4}$/ : /^\d{1,4}$/;
      return written.test(text) ? Number(text) : undefined;
    },
    identify: String,
    compare: (a, b) => a - b,
  });
}
