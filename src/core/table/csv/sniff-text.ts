import type { ByteSource } from '../byte-source.ts';
import type { DialectHints } from '../dialect.ts';
import type { ReadContext } from '../table.ts';
import { type OpenedText, openText } from '../text/open-text.ts';
import { CsvRecords } from './csv-records.ts';
import { detectHeader } from './detect-header.ts';
import { parseBatch } from './read-csv-rows.ts';
import { bytesForm } from './scan-csv.ts';
import { type SniffedCsv, sniffCsv } from './sniff-csv.ts';
import { splitRecords } from './split-records.ts';

/** Records beneath the first that are compared with it to tell a header. */
const HEADER_SAMPLE = 50;
const WINDOW_BYTES = 64 * 1024;

/** A delimited text of which only the start was looked at. */
export interface SniffedText {
  readonly text: OpenedText;
  readonly form: SniffedCsv;
  /** Names of the columns; by position where the first record is a row like the others. */
  readonly columns: readonly string[];
  readonly header: boolean;
  /** Tables of equal `recordForm` have equal rows where they have equal bytes. */
  readonly recordForm: string;
  readonly hints: DialectHints;
  readonly context: ReadContext;
}

/** Tells the dialect and the columns of a delimited text from its start. */
export async function sniffText(
  source: ByteSource,
  hints: DialectHints,
  context: ReadContext,
): Promise<SniffedText> {
  const text = await openText(source, hints);
  const form = sniffCsv(text, context.path, hints);
  const [first, ...rest] = firstRecords(text, form);
  const header = hints.header ?? (first ? detectHeader(first, rest) : true);
  const columns = (header ? first : first?.map((_, i) => `column_${i + 1}`)) ?? [];
  const bytesEncoding = text.encoding === 'windows-1252' ? 'windows-1252' : 'utf-8';
  const recordForm = JSON.stringify(['csv', bytesEncoding, form, columns]);
  return { text, form, columns, header, recordForm, hints, context };
}

function firstRecords(text: OpenedText, form: SniffedCsv): string[][] {
  const bytes = bytesForm(text, form);
  const records = new CsvRecords(text, bytes.delimiter.length);
  // One more than is parsed, as a record ends where the next one starts.
  const most = HEADER_SAMPLE + 2;
  const sink = {
    record: (record: Parameters<CsvRecords['record']>[0]) =>
      records.record(record) && records.length < most,
  };
  splitRecords(text.source, text.start, bytes, sink, { windowBytes: WINDOW_BYTES });
  const wanted = Math.min(records.length, HEADER_SAMPLE + 1);
  return parseBatch(
    { text, form, records, scanner: undefined },
    Array.from({ length: wanted }, (_, i) => i),
  );
}
