import type { Row } from '../table.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import { type ParseForm, parseRecords } from './parse-records.ts';
import type { ScannedCsv } from './scan-csv.ts';

/** Rows handed on together. */
const BATCH_ROWS = 2048;

/**
 * Parses records of a scanned file, in order and a batch at a time.
 *
 * @param skipped Records before the first row: 1 with a header, else 0.
 * @param rows 0-based rows, ascending; all where left out.
 */
export async function* readCsvRows(
  scan: ScannedCsv,
  skipped: number,
  rows?: readonly number[],
): AsyncGenerator<readonly Row[]> {
  const total = rows ? rows.length : scan.records.length - skipped;
  const rowAt = (i: number) => (rows ? rows[i]! : i);
  for (let from = 0; from < total; ) {
    let bytes = 0;
    let to = from;
    while (to < total && to - from < BATCH_ROWS && bytes < WINDOW_BYTES) {
      const record = rowAt(to++) + skipped;
      bytes += scan.records.end(record) - scan.records.start(record);
    }
    const records = Array.from({ length: to - from }, (_, i) => rowAt(from + i) + skipped);
    const cells = parseBatch(scan, records);
    yield cells.map((row, i) => ({ index: records[i]! - skipped, cells: row }));
    from = to;
  }
}

/**
 * The cells of some records, in the order given. Without a quote a record is what stands between its
 * delimiters, which is most of most files; all others are `csv-parse`'s.
 */
export function parseBatch(scan: ScannedCsv, records: readonly number[]): string[][] {
  const { delimiter, quote } = scan.form;
  const texts = recordTexts(scan, records);
  const cells: string[][] = new Array(records.length);
  const quoted: number[] = [];
  for (const [i, text] of texts.entries()) {
    const plain = quote === null || !text.includes(quote) || scan.records.unclosed.has(records[i]!);
    if (plain) cells[i] = text.split(delimiter);
    else quoted.push(i);
  }
  const parsed = parseAll(
    quoted.map((i) => texts[i]!),
    scan.form,
  );
  for (const [k, i] of quoted.entries()) cells[i] = parsed[k]!;
  return cells;
}

/** The text of each record. Neighbours are read at once; decoding them one by one keeps them apart. */
function recordTexts(scan: ScannedCsv, records: readonly number[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < records.length; ) {
    const kept = scan.kept?.get(records[i]!);
    if (kept) {
      texts.push(scan.text.decode(kept));
      i++;
      continue;
    }
    let j = i;
    while (j + 1 < records.length && records[j + 1] === records[j]! + 1) j++;
    const origin = scan.records.start(records[i]!);
    const bytes = scan.text.source.slice(origin, scan.records.end(records[j]!));
    for (; i <= j; i++) {
      const record = records[i]!;
      texts.push(
        scan.text.decode(
          bytes.subarray(scan.records.start(record) - origin, scan.records.end(record) - origin),
        ),
      );
    }
  }
  return texts;
}

/** Parses records together, which is much faster, and one by one where together they are not that many. */
function parseAll(texts: readonly string[], form: ParseForm): string[][] {
  if (texts.length === 0) return [];
  try {
    const parsed = parseRecords(`${texts.join('\n')}\n`, form);
    if (parsed.length === texts.length) return parsed;
  } catch {
    // One of them cannot be parsed: find out which, below.
  }
  return texts.map((text) => parseOne(text, form));
}

/** One record's cells. A record that does not parse as one record is read without quotes, so nothing is lost. */
function parseOne(text: string, form: ParseForm): string[] {
  try {
    const parsed = parseRecords(`${text}\n`, form);
    if (parsed.length === 1) return parsed[0]!;
  } catch {
    // Read without quotes, below.
  }
  return text.split(form.delimiter);
}
