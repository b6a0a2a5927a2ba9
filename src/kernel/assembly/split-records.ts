/*
 * Finds the records of a delimited text as bytes, sixteen at a step, exactly as `src/core/table/csv/split-records.ts` does it
 * byte by byte. What needs a second look is left to that one: a quote that is not closed in the window, and a record longer
 * than the window.
 */
import { hashBytes } from './hash-bytes';

const LF: u8 = 10;
const CR: u8 = 13;

/** Of the last call: how many bytes of the window the records took. */
export let consumed: i32 = 0;
/** Of the last call: records by the line ending that closed them. */
export let endedByLf: i32 = 0;
export let endedByCrLf: i32 = 0;
export let endedByCr: i32 = 0;

/** Set in a record's count of inner lines where a quoted cell that spans lines closed badly. */
const SUSPECT: u32 = 0x80000000;

let delimiter: u8 = 0;
let quote: u8 = 0;
let quotes: bool = false;
let escape: u8 = 0;
let crEnds: bool = false;
/** The window's first byte, and the one after its last. */
let windowStart: usize = 0;
let windowEnd: usize = 0;
let isLast: bool = false;

/** The record being read. */
let cells: u32 = 0;
let quotedCells: u32 = 0;
let innerLines: u32 = 0;
let suspect: bool = false;

/** Says how bytes are to be read from now on; a quote of -1 means that there are none. */
export function setForm(delimiterByte: i32, quoteByte: i32, escapeByte: i32, crEndsRecords: i32): void {
  delimiter = u8(delimiterByte);
  quotes = quoteByte >= 0;
  quote = u8(quoteByte);
  escape = u8(escapeByte);
  crEnds = crEndsRecords != 0;
}

/**
 * Writes down the whole records at the start of a window, up to `capacity` of them. Seven columns of `capacity` numbers each
 * follow one another at `output`: where the record starts in the window and where it ends, its cells, how many of them are
 * quoted, the lines inside of it, and the two halves of its hash.
 *
 * @returns the number of records; `consumed` then says where the next one starts.
 */
export function splitRecords(
  input: usize,
  length: i32,
  last: i32,
  output: usize,
  capacity: i32,
): i32 {
  windowStart = input;
  windowEnd = input + length;
  isLast = last != 0;
  endedByLf = 0;
  endedByCrLf = 0;
  endedByCr = 0;
  const column: usize = <usize>capacity << 2;
  let count = 0;
  let start = input;
  let out = output;
  while (count < capacity && start < windowEnd) {
    const ending = findEnding(start);
    if (ending == 0) break;
    let end = ending;
    let next = ending + 1;
    if (load<u8>(ending) == LF) {
      if (ending > start && load<u8>(ending - 1) == CR) {
        end--;
        endedByCrLf++;
      } else endedByLf++;
    } else if (next < windowEnd && load<u8>(next) == LF) {
      next++;
      endedByCrLf++;
    } else endedByCr++;
    const hash = hashBytes(start, u32(end - start));
    store<u32>(out, u32(start - input));
    store<u32>(out + column, u32(end - input));
    store<u32>(out + column * 2, cells);
    store<u32>(out + column * 3, quotedCells);
    store<u32>(out + column * 4, suspect ? innerLines | SUSPECT : innerLines);
    store<u32>(out + column * 5, u32(hash));
    store<u32>(out + column * 6, u32(hash >>> 32));
    out += 4;
    count++;
    start = next;
  }
  consumed = i32(start - input);
  return count;
}

/** Where the record that starts at `start` has its line ending, counting its cells; 0 where the window holds none. */
function findEnding(start: usize): usize {
  cells = 1;
  quotedCells = 0;
  innerLines = 0;
  suspect = false;
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
      if (innerLines > 0 && !endsCell(next)) suspect = true;
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
