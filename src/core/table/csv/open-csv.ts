import type { ByteSource } from '../byte-source.ts';
import type { CsvDialect, DialectHints, LineEnding } from '../dialect.ts';
import type { Fingerprints, ReadContext, Table } from '../table.ts';
import { decoderOf } from '../text/open-text.ts';
import { csvAccess } from './csv-access.ts';
import type { OriginalCsv } from './csv-origin.ts';
import { hashCsv } from './hash-csv.ts';
import { noteProblems } from './note-problems.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { bytesForm, type ScannedCsv, scanCsv } from './scan-csv.ts';
import { scanTogether } from './scan-together.ts';
import { type SniffedText, sniffText } from './sniff-text.ts';
import type { LineEndings } from './split-record.ts';

/**
 * Opens a delimited text: detects its dialect, then finds its records in one pass over the bytes.
 * Never throws for what the file holds: that is in {@link Table.problems}.
 */
export async function openCsv(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<Table> {
  return openAlone(await sniffText(source, hints, context));
}

/**
 * Opens two versions of a delimited text. Where both are of one form they are read in one walk, which also tells which of their
 * rows are the same.
 */
export async function openCsvPair(
  base: ByteSource,
  head: ByteSource,
  hints: DialectHints,
  contexts: { readonly base: ReadContext; readonly head: ReadContext },
): Promise<{ readonly base: Table; readonly head: Table }> {
  const before = await sniffText(base, hints, contexts.base);
  const after = await sniffText(head, hints, contexts.head);
  const { scanner } = contexts.head;
  const isOneForm = before.recordForm === after.recordForm && before.header === after.header;
  if (!isOneForm || !scanner?.canRead(bytesForm(after.text, after.form))) {
    return { base: openAlone(before), head: openAlone(after) };
  }
  const scanned = scanTogether(before, after, scanner);
  const table = csvTable(before, scanned.base);
  return {
    base: table,
    head: { ...csvTable(after, scanned.head), beside: { base: table, walk: scanned.walk } },
  };
}

/** Opens a delimited text again, of which all is known that its start tells. */
export function reopenCsv({ origin, source, scanner }: OriginalCsv): Table {
  const { start, encoding, form, header, columns } = origin;
  const sample = new Uint8Array(0);
  const text = { source, start, encoding, bom: false, sample, decode: decoderOf(encoding) };
  const recordForm = JSON.stringify(origin);
  const context = { path: '', scanner };
  return openAlone({ text, form, columns, header, recordForm, hints: {}, context });
}

function openAlone(sniffed: SniffedText): Table {
  return csvTable(sniffed, scanCsv(sniffed.text, sniffed.form, sniffed.context.scanner));
}

/** The table of a delimited text whose records were found. */
function csvTable(
  { text, form, columns, header, recordForm, hints, context }: SniffedText,
  scan: ScannedCsv,
): Table {
  const { records } = scan;
  const skipped = header ? Math.min(1, records.length) : 0;
  const dialect: CsvDialect = {
    format: 'csv',
    compression: context.compression ?? 'none',
    encoding: text.encoding,
    bom: text.bom,
    lineEnding: hints.lineEnding ?? mostOf(records.endings),
    finalNewline: records.endings.none === 0,
    delimiter: form.delimiter,
    quote: form.quote,
    escape: form.escape,
    quoting: records.allQuoted ? 'all' : 'minimal',
    header,
  };
  const problems = noteProblems(scan, columns, header);
  const access = csvAccess(scan, { columns, header }, problems);
  let fingerprints: Fingerprints | undefined;
  return {
    format: 'csv',
    dialect,
    columns,
    rowCount: records.length - skipped,
    problems,
    fingerprints: () => {
      fingerprints ??= hashCsv(scan, skipped, records.length);
      return fingerprints;
    },
    recordForm,
    bytes: text.source,
    span: (row) => ({ start: records.start(row + skipped), end: records.end(row + skipped) }),
    ...(access ? { access } : {}),
    kept: (row) => scan.kept?.get(row + skipped),
    line: (row) => (row + skipped < records.length ? records.line(row + skipped) : undefined),
    read: (rows) => readCsvRows(scan, skipped, rows),
  };
}

function mostOf({ lf, crlf, cr }: LineEndings): LineEnding {
  const kinds = [lf, crlf, cr].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return crlf > 0 ? 'crlf' : cr > 0 ? 'cr' : 'lf';
}
