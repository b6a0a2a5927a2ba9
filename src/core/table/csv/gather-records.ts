import { WINDOW_BYTES } from '../text/windows.ts';
import type { GatheredRecords } from './record-scanner.ts';
import type { ScannedCsv } from './scan-csv.ts';

/** Records to be gathered, by their place among them. */
export interface RecordList {
  readonly length: number;
  at(place: number): number;
  /** Whether they are few of the file, so that their bytes may be at hand. */
  readonly isSparse: boolean;
}

/** All records from `first` up to, not including, `end`. */
export function recordRange(first: number, end: number): RecordList {
  return { length: end - first, at: (place) => first + place, isSparse: false };
}

/** Some rows. */
export function recordsOfRows(rows: ArrayLike<number>, skipped: number): RecordList {
  return { length: rows.length, at: (place) => rows[place]! + skipped, isSparse: true };
}

/** Gathers records, wherever they lie, into one piece of memory, as many at a time as fit in. */
export class RecordGatherer {
  readonly #scan: ScannedCsv;
  readonly #list: RecordList;
  readonly #bytes = new Uint8Array(WINDOW_BYTES);

  constructor(scan: ScannedCsv, list: RecordList) {
    this.#scan = scan;
    this.#list = list;
  }

  /**
   * The records from a place in the list on, at most so many of them; none where the next is longer than a window. To be used before
   * the next are gathered.
   */
  gather(from: number, most: number): GatheredRecords {
    const end = Math.min(this.#list.length, from + most);
    const spans: number[] = [];
    let used = 0;
    for (let place = from; place < end; ) {
      const kept = this.#kept(place);
      if (kept) {
        if (used + kept.length > WINDOW_BYTES) break;
        this.#bytes.set(kept, used);
        spans.push(used, kept.length);
        used += kept.length;
        place++;
        continue;
      }
      const next = this.#endOfRun(place, end, WINDOW_BYTES - used);
      if (next === place) break;
      used += this.#read(place, next, used, spans);
      place = next;
    }
    return { bytes: this.#bytes.subarray(0, used), spans: Uint32Array.from(spans) };
  }

  #kept(place: number): Uint8Array | undefined {
    return this.#list.isSparse ? this.#scan.kept?.get(this.#list.at(place)) : undefined;
  }

  /** The place after the last of the records that follow one another in the file, fit in, and are not at hand. */
  #endOfRun(place: number, end: number, room: number): number {
    const { records } = this.#scan;
    const start = records.start(this.#list.at(place));
    let next = place;
    while (
      next < end &&
      this.#list.at(next) === this.#list.at(place) + next - place &&
      records.end(this.#list.at(next)) - start <= room &&
      (next === place || !this.#kept(next))
    )
      next++;
    return next;
  }

  /** Reads neighbours; gives how many bytes they take. */
  #read(place: number, next: number, used: number, spans: number[]): number {
    const { records, text } = this.#scan;
    const start = records.start(this.#list.at(place));
    for (let each = place; each < next; each++) {
      const record = this.#list.at(each);
      const from = records.start(record);
      spans.push(used + from - start, records.end(record) - from);
    }
    const bytes = records.end(this.#list.at(next - 1)) - start;
    text.source.readInto(this.#bytes.subarray(used, used + bytes), start);
    return bytes;
  }
}
