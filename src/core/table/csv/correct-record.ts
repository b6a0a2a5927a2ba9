import type { CsvDialect } from '../dialect.ts';
import { type ParseForm, parseRecords } from './parse-records.ts';
import { recordText } from './write-csv.ts';

/** What a record is read and written by. */
export type RecordDialect = Pick<CsvDialect, 'delimiter' | 'quote' | 'escape' | 'quoting'>;

/**
 * A record with another text in one of its cells and everything else as it was written, which reads back as just that.
 * Undefined where there is no such cell, or where the record reads in more than one way.
 *
 * @param text The record without its line ending.
 * @param column 0-based.
 * @example
 * correctRecord('7,"a, b","refund"', 2, 'billing', { delimiter: ',', quote: '"', escape: '"', quoting: 'minimal' })
 * // '7,"a, b","billing"'
 */
export function correctRecord(
  text: string,
  column: number,
  value: string,
  dialect: RecordDialect,
): string | undefined {
  const form = { ...dialect, crEnds: false };
  const cells = cellsOf(text, form);
  if (!cells || column >= cells.length) return undefined;
  const place = placeOf(text, cells, column, form);
  if (!place) return undefined;
  const { start, end } = place;
  // A cell that stands in quotes keeps them.
  const isQuoted = dialect.quote !== null && text.startsWith(dialect.quote, start);
  const written = recordText([value], isQuoted ? { ...dialect, quoting: 'all' } : dialect);
  const corrected = text.slice(0, start) + written + text.slice(end);
  const wanted = cells.map((cell, i) => (i === column ? value : cell));
  return isSame(cellsOf(corrected, form), wanted) ? corrected : undefined;
}

/** Cell by cell: a cell ends with the first delimiter up to which the text reads as that very cell. */
function placeOf(
  text: string,
  cells: readonly string[],
  column: number,
  form: ParseForm,
): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (let i = 0; ; i++) {
    const end = endOf(text, start, cells[i]!, form);
    if (end === undefined) return undefined;
    if (i === column) return { start, end };
    start = end + form.delimiter.length;
  }
}

function endOf(text: string, start: number, cell: string, form: ParseForm): number | undefined {
  for (let from = start; ; ) {
    const next = text.indexOf(form.delimiter, from);
    const end = next < 0 ? text.length : next;
    if (isSame(cellsOf(text.slice(start, end), form), [cell])) return end;
    if (next < 0) return undefined;
    from = next + 1;
  }
}

/** The cells of one record; undefined where the text is none, or several. */
function cellsOf(text: string, form: ParseForm): readonly string[] | undefined {
  try {
    const records = parseRecords(`${text}\n`, form);
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

function isSame(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a !== undefined && a.length === b.length && a.every((cell, i) => cell === b[i]);
}
