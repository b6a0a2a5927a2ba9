import type { Problem } from '../problem.ts';
import type { HashedCells } from '../table.ts';
import { WINDOW_BYTES } from '../text/windows.ts';
import { bytesForm, type ScannedCsv } from './scan-csv.ts';

/** Whether cells can be hashed as bytes: equal texts are equal bytes in valid UTF-8 alone. */
export function canHashCells({ text, scanner }: ScannedCsv, problems: readonly Problem[]): boolean {
  const isUtf8 =
    text.encoding !== 'windows-1252' && !problems.some(({ code }) => code === 'encoding-error');
  return scanner !== undefined && isUtf8;
}

/**
 * The hashes of some columns' cells, a window of records at a time.
 *
 * @param skipped Records before the first row.
 * @param columns 0-based and ascending.
 */
export function* hashCells(
  scan: ScannedCsv,
  skipped: number,
  columns: readonly number[],
): Generator<HashedCells> {
  const { records, text } = scan;
  const scanner = scan.scanner!;
  const form = bytesForm(text, scan.form);
  const most = scanner.mostHashed.records;
  for (let from = skipped; from < records.length; ) {
    const offset = records.start(from);
    let to = from;
    while (to < records.length && to - from < most && records.end(to) - offset <= WINDOW_BYTES)
      to++;
    if (to === from) {
      // A record longer than a window is parsed.
      yield {
        first: from++ - skipped,
        count: 1,
        hashes: new Uint32Array(0),
        looks: Uint8Array.of(1),
      };
      continue;
    }
    const spans = new Uint32Array((to - from) * 2);
    for (let record = from; record < to; record++) {
      const start = records.start(record);
      spans[2 * (record - from)] = start - offset;
      spans[2 * (record - from) + 1] = records.end(record) - start;
    }
    const bytes = records.end(to - 1) - offset;
    const place = { source: text.source, offset, bytes, columns };
    yield { first: from - skipped, count: to - from, ...scanner.hashCells(place, form, spans) };
    from = to;
  }
}
