import { type RecordIndex, RecordIndexBuilder } from '../record-index.ts';
import type { OpenedText } from '../text/open-text.ts';
import { csvForm } from './csv-form.ts';
import type { ParseForm } from './parse-records.ts';
import type { RecordScanner } from './record-scanner.ts';
import type { LineEndings, SplitRecord } from './split-record.ts';
import { splitRecords } from './split-records.ts';

/** What one pass over the bytes of a delimited text tells. Records count from 0, the header among them. */
export interface ScannedCsv {
  readonly text: OpenedText;
  readonly form: ParseForm;
  readonly index: RecordIndex;
  /** Cells of each record. */
  readonly widths: Uint32Array;
  /** Records in which a quote is never closed: their quotes are text. */
  readonly unclosed: ReadonlySet<number>;
  /** Records in which a quoted cell spans what reads as whole records. */
  readonly swallowed: readonly number[];
  readonly endings: LineEndings;
  readonly allQuoted: boolean;
}

/** Finds, hashes and measures every record of a delimited text. */
export async function scanCsv(
  text: OpenedText,
  form: ParseForm,
  scanner?: RecordScanner,
): Promise<ScannedCsv> {
  const builder = new RecordIndexBuilder();
  const widths: number[] = [];
  const unclosed = new Set<number>();
  const swallowed: number[] = [];
  let cells = 0;
  let quoted = 0;
  const bytes = csvForm(form, text.encoding === 'windows-1252');
  const onRecord = (record: SplitRecord) => {
    if (record.trouble === 'unclosed') unclosed.add(builder.length);
    if (record.trouble === 'swallowed') swallowed.push(builder.length);
    builder.push(record.start, record.end, record.line, record.low, record.high);
    widths.push(record.cells);
    cells += record.cells;
    quoted += record.quotedCells;
  };
  const endings = await splitRecords(text.source, text.start, bytes, onRecord, { scanner });
  const allQuoted = cells > 0 && quoted === cells;
  const index = builder.finish();
  return {
    text,
    form,
    index,
    widths: Uint32Array.from(widths),
    unclosed,
    swallowed,
    endings,
    allQuoted,
  };
}
