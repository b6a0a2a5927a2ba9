import { stringify } from 'csv-stringify/sync';
import { cellText } from '../cell.ts';
import type { CsvDialect } from '../dialect.ts';
import type { Row } from '../table.ts';
import { bomOf, textEncoder } from '../text/encode-text.ts';

const LINE_ENDINGS = { lf: '\n', crlf: '\r\n', cr: '\r', mixed: '\n' };

/**
 * Writes rows as a delimited text in a dialect: reading it back gives the same columns and rows.
 * A file of mixed line endings is written with LF. Compression is the caller's.
 */
export async function* writeCsv(
  dialect: CsvDialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const encode = textEncoder(dialect.encoding);
  const newline = LINE_ENDINGS[dialect.lineEnding];
  if (dialect.bom) yield bomOf(dialect.encoding);
  // A record is written once the next one is known, as the last may end without a line ending.
  let last: string | undefined;
  if (dialect.header && columns.length > 0) last = recordText(columns, dialect);
  for await (const batch of rows) {
    const texts = batch.map((row) => recordText(row.cells.map(cellText), dialect));
    if (texts.length === 0) continue;
    const ready = last === undefined ? texts : [last, ...texts];
    last = ready.pop();
    if (ready.length > 0) yield encode(ready.map((text) => text + newline).join(''));
  }
  if (last === undefined) return;
  if (dialect.finalNewline) yield encode(last + newline);
  else yield encode(last === '' && dialect.quote !== null ? dialect.quote.repeat(2) : last);
}

/**
 * A record as its text, without a line ending.
 *
 * @example
 * recordText(['a', 'b,c'], { delimiter: ',', quote: '"', escape: '"', quoting: 'minimal' }) // 'a,"b,c"'
 */
export function recordText(
  cells: readonly string[],
  dialect: Pick<CsvDialect, 'delimiter' | 'quote' | 'escape' | 'quoting'>,
): string {
  return stringify([cells as string[]], {
    delimiter: dialect.delimiter,
    quote: dialect.quote ?? '',
    escape: dialect.escape,
    quoted: dialect.quoting === 'all',
    quoted_empty: dialect.quoting === 'all',
    // A line end of any kind inside a cell must not end the record for any reader.
    quoted_match: /[\r\n]/,
    record_delimiter: '\n',
    eof: false,
  });
}
