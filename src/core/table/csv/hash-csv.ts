import { Fingerprint } from '../fingerprint.ts';
import type { Fingerprints } from '../table.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import type { ScannedCsv } from './scan-csv.ts';

/** The hashes of records from `first` up to, not including, `end`. */
export function hashCsv(scan: ScannedCsv, first: number, end: number): Fingerprints {
  const count = end - first;
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  const { records } = scan;
  for (let from = first; from < end; ) {
    const origin = records.start(from);
    let to = from + 1;
    while (to < end && records.end(to) - origin <= WINDOW_BYTES) to++;
    const bytes = records.end(to - 1) - origin;
    const halves = bytes <= WINDOW_BYTES ? hashWindow(scan, from, to) : hashLong(scan, from);
    for (let i = 0; i < to - from; i++) {
      low[from - first + i] = halves[2 * i]!;
      high[from - first + i] = halves[2 * i + 1]!;
    }
    from = to;
  }
  return { low, high };
}

/** The hashes of records that lie in one window, two halves each. */
function hashWindow({ records, text, scanner }: ScannedCsv, from: number, to: number): Uint32Array {
  const origin = records.start(from);
  const bytes = records.end(to - 1) - origin;
  const spans = new Uint32Array((to - from) * 2);
  for (let record = from; record < to; record++) {
    const start = records.start(record);
    spans[2 * (record - from)] = start - origin;
    spans[2 * (record - from) + 1] = records.end(record) - start;
  }
  if (scanner) {
    scanner.hash(text.source, origin, bytes, spans);
    return spans;
  }
  const window = text.source.slice(origin, origin + bytes);
  const fingerprint = new Fingerprint();
  for (let i = 0; i < spans.length; i += 2) {
    fingerprint.reset();
    fingerprint.fold(window, spans[i]!, spans[i]! + spans[i + 1]!);
    const { low, high } = fingerprint.finish();
    spans[i] = low;
    spans[i + 1] = high;
  }
  return spans;
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
