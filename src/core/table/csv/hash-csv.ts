import { Fingerprint } from '../fingerprint.ts';
import type { Fingerprints } from '../table.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import { RecordGatherer, recordRange } from './gather-records.ts';
import type { GatheredRecords } from './record-scanner.ts';
import type { ScannedCsv } from './scan-csv.ts';

const MOST_RECORDS = 16 * 1024;

/** The hashes of records from `first` up to, not including, `end`. */
export function hashCsv(scan: ScannedCsv, first: number, end: number): Fingerprints {
  const low = new Uint32Array(end - first);
  const high = new Uint32Array(end - first);
  const gatherer = new RecordGatherer(scan, recordRange(first, end));
  for (let place = 0; place < low.length; ) {
    const gathered = gatherer.gather(place, scan.scanner?.mostRecords ?? MOST_RECORDS);
    const isTooLong = gathered.spans.length === 0;
    const halves = isTooLong ? hashLong(scan, first + place) : hashAll(scan, gathered);
    for (let i = 0; i < halves.length; i += 2) {
      low[place] = halves[i]!;
      high[place++] = halves[i + 1]!;
    }
  }
  return { low, high };
}

function hashAll({ scanner }: ScannedCsv, gathered: GatheredRecords): Uint32Array {
  if (scanner) return scanner.hash(gathered);
  const { bytes, spans } = gathered;
  const halves = new Uint32Array(spans.length);
  const fingerprint = new Fingerprint();
  for (let i = 0; i < spans.length; i += 2) {
    fingerprint.reset();
    fingerprint.fold(bytes, spans[i]!, spans[i]! + spans[i + 1]!);
    const { low, high } = fingerprint.finish();
    halves[i] = low;
    halves[i + 1] = high;
  }
  return halves;
}

/** The hash of a record that is longer than a window. */
function hashLong({ records, text }: ScannedCsv, record: number): Uint32Array {
  const fingerprint = new Fingerprint();
  const end = records.end(record);
  for (let at = records.start(record); at < end; at += WINDOW_BYTES) {
    fingerprint.fold(text.source.slice(at, Math.min(at + WINDOW_BYTES, end)));
  }
  const { low, high } = fingerprint.finish();
  return Uint32Array.of(low, high);
}
