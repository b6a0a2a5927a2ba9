/*
 * A window of one file, and what is written down of the records in it. The binding (`src/kernel/side-memory.ts`) fills in the first half
 * and reads the second; both lie in memory as 32-bit numbers in the order given here.
 */
import { cells, endingBytes, innerLines, LF, nextRecord, quotedCells, recordEnd } from './find-record';

/** Four numbers are written of a record that is odd: which one, its cells, its inner lines, and its bytes. */
const ODD_BYTES: usize = 16;

@unmanaged
export class Side {
  /** Where the window lies, its length in bytes, and whether the source ends with it. */
  input: usize;
  length: u32;
  last: u32;
  /** Where the starts of records are written, and the odd ones; and of how many records at most. */
  starts: usize;
  odd: usize;
  capacity: u32;
  /** Cells of the file's first record; 0 until it is found. */
  expected: u32;
  /** Where the hashes of records that only this side has are written: see `walk-records.ts`. */
  hashes: usize;

  /** Records found, and bytes of the window that they took, line endings included. */
  count: u32;
  consumed: u32;
  oddCount: u32;
  /** Cells without quotes. */
  plainCells: u32;
  /** Records by what closed them. */
  endedByLf: u32;
  endedByCrLf: u32;
  endedByCr: u32;
  hashCount: u32;

  begin(): void {
    this.count = 0;
    this.consumed = 0;
    this.oddCount = 0;
    this.plainCells = 0;
    this.endedByLf = 0;
    this.endedByCrLf = 0;
    this.endedByCr = 0;
    this.hashCount = 0;
  }

  /** Writes down the record that was found last, which starts at `start`. */
  // @ts-expect-error: decorator
  @inline
  add(start: usize): void {
    this.addRecord(start, recordEnd, endingBytes, cells, quotedCells, innerLines);
    this.consumed = u32(nextRecord - this.input);
  }

  // @ts-expect-error: decorator
  @inline
  addRecord(
    start: usize,
    end: usize,
    ending: usize,
    cellCount: u32,
    quotedCount: u32,
    lines: u32,
  ): void {
    store<u32>(this.starts + (<usize>this.count << 2), u32(start - this.input));
    if (this.expected == 0) this.expected = cellCount;
    // A record with no byte but its delimiters is blank.
    if (cellCount != this.expected || lines != 0 || u32(end - start) == cellCount - 1) {
      const odd = this.odd + <usize>this.oddCount * ODD_BYTES;
      store<u32>(odd, this.count);
      store<u32>(odd + 4, cellCount);
      store<u32>(odd + 8, lines);
      store<u32>(odd + 12, u32(end - start));
      this.oddCount++;
    }
    this.plainCells += cellCount - quotedCount;
    if (ending == 2) this.endedByCrLf++;
    else if (load<u8>(end) == LF) this.endedByLf++;
    else this.endedByCr++;
    this.count++;
  }

  /** Writes down the hash of a record that only this side has. */
  // @ts-expect-error: decorator
  @inline
  addHash(hash: u64): void {
    store<u64>(this.hashes + (<usize>this.hashCount << 3), hash);
    this.hashCount++;
  }
}
