/*
 * Finds where a record of a delimited text ends, sixteen bytes at a step, exactly as `src/core/table/csv/split-records.ts` does it
 * byte by byte. What needs a second look is left to that one: a quote that is not closed in the window, and a record longer
 * than the window.
 */
import { crEnds, delimiter, escape, quote, quotes } from './form';

export const LF: u8 = 10;
export const CR: u8 = 13;

/** Added to a record's count of inner lines where a quoted cell that spans lines closed badly. */
const SUSPECT: u32 = 0x80000000;

/** The byte after the window's last, and whether the source ends there. */
let windowEnd: usize = 0;
let isLast: bool = false;

/** Of the record that was found last: its cells, those of them that are quoted, and the lines inside of it. */
export let cells: u32 = 0;
export let quotedCells: u32 = 0;
export let innerLines: u32 = 0;
/** Where its line ending stands, how many bytes that takes, and where the next record starts. */
export let recordEnd: usize = 0;
export let endingBytes: usize = 0;
export let nextRecord: usize = 0;

/** Says where the window ends in which records are looked for from now on. */
// @ts-expect-error: decorator
@inline
export function useWindow(end: usize, last: bool): void {
  windowEnd = end;
  isLast = last;
}

/** Finds the record that starts at `start`; false where the window does not hold its end. */
export function findRecord(start: usize): bool {
  const ending = findEnding(start);
  if (ending == 0) return false;
  recordEnd = ending;
  endingBytes = 1;
  if (load<u8>(ending) == LF) {
    if (ending > start && load<u8>(ending - 1) == CR) {
      recordEnd = ending - 1;
      endingBytes = 2;
    }
  } else if (ending + 1 < windowEnd && load<u8>(ending + 1) == LF) endingBytes = 2;
  nextRecord = recordEnd + endingBytes;
  return true;
}

/** Where the record that starts at `start` has its line ending, counting its cells; 0 where the window holds none. */
function findEnding(start: usize): usize {
  cells = 1;
  quotedCells = 0;
  innerLines = 0;
  let at = start;
  while (at < windowEnd) {
    const block = v128.load(at);
    let endings = i8x16.bitmask(i8x16.eq(block, i8x16.splat(LF)));
    if (crEnds) endings |= i8x16.bitmask(i8x16.eq(block, i8x16.splat(CR)));
    const found = endings != 0 ? ctz(endings) : 16;
    // Nothing behind the ending, nor behind the window, is this record's.
    const left = windowEnd - at;
    const reach = <usize>found < left ? found : i32(left);
    const own = (1 << reach) - 1;
    if (quotes) {
      const marks = i8x16.bitmask(i8x16.eq(block, i8x16.splat(quote))) & own;
      if (marks != 0) {
        const first = ctz(marks);
        countDelimiters(block, (1 << first) - 1);
        const opening = at + first;
        if (opening == start || load<u8>(opening - 1) == delimiter) {
          at = skipQuoted(opening);
          if (at == 0) return 0;
        } else at = opening + 1;
        continue;
      }
    }
    countDelimiters(block, own);
    if (found < 16 && <usize>found < left) {
      const ending = at + found;
      // A carriage return at the window's end may be half of a line ending.
      const isHalf = load<u8>(ending) == CR && ending + 1 == windowEnd && !isLast;
      return isHalf ? 0 : ending;
    }
    at += 16;
  }
  return 0;
}

// @ts-expect-error: decorator
@inline
function countDelimiters(block: v128, own: i32): void {
  cells += popcnt(i8x16.bitmask(i8x16.eq(block, i8x16.splat(delimiter))) & own);
}

/** The byte after the quoted cell that opens at `opening`, or 0 where the window does not hold its end. */
function skipQuoted(opening: usize): usize {
  quotedCells++;
  let at = opening + 1;
  while (at < windowEnd) {
    const block = v128.load(at);
    let marks = i8x16.bitmask(
      v128.or(i8x16.eq(block, i8x16.splat(quote)), i8x16.eq(block, i8x16.splat(LF))),
    );
    if (escape != quote) marks |= i8x16.bitmask(i8x16.eq(block, i8x16.splat(escape)));
    if (crEnds) marks |= i8x16.bitmask(i8x16.eq(block, i8x16.splat(CR)));
    if (marks == 0) {
      at += 16;
      continue;
    }
    at += ctz(marks);
    if (at >= windowEnd) return 0;
    const byte = load<u8>(at);
    if (byte == escape && escape != quote) {
      at += 2;
      continue;
    }
    if (byte == quote) {
      const next = at + 1;
      if (escape == quote && next < windowEnd && load<u8>(next) == quote) {
        at += 2;
        continue;
      }
      // What follows decides, and may be behind the window.
      if (next + 1 >= windowEnd) return 0;
      if (innerLines > 0 && !endsCell(next)) innerLines |= SUSPECT;
      return next;
    }
    if (byte == LF) innerLines++;
    else if (at + 1 >= windowEnd) return 0;
    else if (load<u8>(at + 1) != LF) innerLines++;
    at++;
  }
  return 0;
}

function endsCell(at: usize): bool {
  const byte = load<u8>(at);
  if (byte == delimiter || byte == LF) return true;
  return byte == CR && (crEnds || load<u8>(at + 1) == LF);
}
