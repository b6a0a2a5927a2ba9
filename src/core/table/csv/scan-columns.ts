import { Buffer } from 'node:buffer';
import { isBlank } from '../cell.ts';
import type { ColumnSink } from '../cell-access.ts';
import { RecordGatherer, recordRange } from './gather-records.ts';
import { parseRecords } from './parse-records.ts';
import { parseBatch } from './read-csv-rows.ts';
import { EVENT, type RecordScanner } from './record-scanner.ts';
import { bytesForm, type ScannedCsv } from './scan-csv.ts';

/** What of the records are rows, and how many columns they have. */
interface TableShape {
  readonly width: number;
  /** Records before the first row. */
  readonly skipped: number;
}

/** Lets a sink see the cells of all rows: what the scanner is not sure of one by one, and the rest as sums. */
export function scanColumns(
  scan: ScannedCsv,
  scanner: RecordScanner,
  { width, skipped }: TableShape,
  sink: ColumnSink,
): void {
  const { records, text, form } = scan;
  const columns = scanner.profileColumns(width, bytesForm(text, form));
  const gatherer = new RecordGatherer(scan, recordRange(skipped, records.length));
  const counting = Array.from({ length: width }, () => true);

  /** A record as parsed: one that is longer than a window, or oddly quoted. */
  const parseRecord = (row: number) => {
    const [cells = []] = parseBatch(scan, [row + skipped]);
    if (cells.every(isBlank)) sink.blankRow(row);
    else for (let column = 0; column < width; column++) sink.cell(column, cells[column], 1);
  };

  for (let row = 0; row < records.length - skipped; ) {
    const gathered = gatherer.gather(row, scanner.mostRecords);
    if (gathered.spans.length === 0) {
      parseRecord(row++);
      continue;
    }
    const { done, events, hashes } = columns.profile(gathered);
    const { buffer, byteOffset, byteLength } = gathered.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    for (let i = 0; i < events.length; i += 5) {
      const at = row + (events[i]! >>> 2);
      const kind = events[i]! & 3;
      const column = events[i + 1]!;
      if (kind === EVENT.record) parseRecord(at);
      else if (kind === EVENT.blankRecord) sink.blankRow(at);
      else {
        const written = bytes.toString('utf8', events[i + 2]!, events[i + 3]!);
        const isQuoted = form.quote !== null && written.startsWith(form.quote);
        const cell = isQuoted ? parseRecords(`${written}\n`, form)[0]![0]! : written;
        sink.cell(column, cell, events[i + 4]!);
      }
    }
    for (let i = 0; i < hashes.length; i += 2) sink.hash(hashes[i]!, hashes[i + 1]!);
    for (let column = 0; column < width; column++) {
      if (counting[column] && sink.isCounting(column)) continue;
      if (counting[column]) columns.stopCounting(column);
      counting[column] = false;
      columns.tellHashesUpTo(column, sink.largestHash(column));
    }
    row += done;
  }
  for (let column = 0; column < width; column++) sink.tally(column, columns.tally(column));
}
