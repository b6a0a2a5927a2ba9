import { parse } from 'csv-parse/sync';
import type { CsvDialect } from '../dialect.ts';

/** How `csv-parse` is to read the records of a dialect. */
export interface ParseForm extends Pick<CsvDialect, 'delimiter' | 'quote' | 'escape'> {
  readonly crEnds: boolean;
}

/**
 * Parses a text of whole records into cells, as written. Cells may differ in number from record to record.
 * A trailing line ending does not start another record.
 *
 * @throws csv-parse's error where a quote is not closed.
 *
 * @example
 * parseRecords('a,"b,c"\n', { delimiter: ',', quote: '"', escape: '"', crEnds: false }) // [['a', 'b,c']]
 */
export function parseRecords(text: string, form: ParseForm): string[][] {
  return parse(text, {
    delimiter: form.delimiter,
    quote: form.quote === null ? false : form.quote,
    escape: form.escape,
    record_delimiter: form.crEnds ? ['\r\n', '\n', '\r'] : ['\r\n', '\n'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
}
