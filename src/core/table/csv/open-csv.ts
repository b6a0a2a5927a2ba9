import type { ByteSource } from '../byte-source.ts';
import type { CsvDialect, DialectHints, LineEnding } from '../dialect.ts';
import type { ReadContext, Table } from '../table.ts';
import { openText } from '../text/open-text.ts';
import { detectHeader } from './detect-header.ts';
import { noteProblems } from './note-problems.ts';
import { parseBatch, readCsvRows } from './read-csv-rows.ts';
import { type ScannedCsv, scanCsv } from './scan-csv.ts';
import { sniffCsv } from './sniff-csv.ts';
import type { LineEndings } from './split-record.ts';

/** Records beneath the first that are compared with it to tell a header. */
const HEADER_SAMPLE = 50;

/**
 * Opens a delimited text: detects its dialect, then finds and hashes its records in one pass over the bytes.
 * Never throws for what the file holds: that is in {@link Table.problems}.
 */
export async function openCsv(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<Table> {
  const text = await openText(source, hints);
  const form = await sniffCsv(text, context.path, hints);
  const scan = await scanCsv(text, form, context.scanner);
  const { columns, header } = await readHeader(scan, hints);
  const skipped = header ? Math.min(1, scan.index.length) : 0;

  const dialect: CsvDialect = {
    format: 'csv',
    compression: context.compression ?? 'none',
    encoding: text.encoding,
    bom: text.bom,
    lineEnding: hints.lineEnding ?? mostOf(scan.endings),
    finalNewline: scan.endings.none === 0,
    delimiter: form.delimiter,
    quote: form.quote,
    escape: form.escape,
    quoting: scan.allQuoted ? 'all' : 'minimal',
    header,
  };
  const { starts, ends, lines, fingerprints } = scan.index;
  const bytesEncoding = text.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  return {
    format: 'csv',
    dialect,
    columns,
    rowCount: scan.index.length - skipped,
    problems: await noteProblems(scan, columns, header),
    fingerprints: {
      low: fingerprints.low.subarray(skipped),
      high: fingerprints.high.subarray(skipped),
    },
    recordForm: JSON.stringify(['csv', bytesEncoding, form, columns]),
    bytes: text.source,
    span: (row) => ({ start: starts[row + skipped]!, end: ends[row + skipped]! }),
    line: (row) => lines[row + skipped],
    read: (rows) => readCsvRows(scan, skipped, rows),
  };
}

/** The columns' names, from the first record or by position where it is a row like the others. */
async function readHeader(
  scan: ScannedCsv,
  hints: DialectHints,
): Promise<{ columns: string[]; header: boolean }> {
  const sample = Math.min(scan.index.length, 1 + HEADER_SAMPLE);
  const [first, ...rest] = await parseBatch(
    scan,
    Array.from({ length: sample }, (_, i) => i),
  );
  if (!first) return { columns: [], header: hints.header ?? true };
  const header = hints.header ?? detectHeader(first, rest);
  return { columns: header ? first : first.map((_, i) => `column_${i + 1}`), header };
}

function mostOf({ lf, crlf, cr }: LineEndings): LineEnding {
  const kinds = [lf, crlf, cr].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'crlf' : cr > 0 ? 'cr' : 'lf';
}
