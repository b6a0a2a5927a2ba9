/*
 * Finds the cells of a record whose place is known.
 */
import { delimiter, escape, quote, quotes } from './form';

/** The content of the cell that was found last, without its quotes, and whether it is that as it stands: no quote in it is escaped. */
export let contentStart: usize = 0;
export let contentEnd: usize = 0;
export let isPlain: bool = true;

/** Finds the cell at `at`; gives where its delimiter stands, or the record's end, or 0 where it is not understood. */
export function findCell(at: usize, end: usize): usize {
  isPlain = true;
  if (quotes && at < end && load<u8>(at) == quote) return findQuoted(at, end);
  contentStart = at;
  while (at < end) {
    const marks = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(delimiter)));
    if (marks != 0) {
      at += ctz(marks);
      break;
    }
    at += 16;
  }
  contentEnd = at < end ? at : end;
  return contentEnd;
}

function findQuoted(opening: usize, end: usize): usize {
  contentStart = opening + 1;
  let at = contentStart;
  while (at < end) {
    const byte = load<u8>(at);
    if (byte == quote) {
      const next = at + 1;
      if (escape == quote && next < end && load<u8>(next) == quote) {
        isPlain = false;
        at += 2;
        continue;
      }
      contentEnd = at;
      return next == end || load<u8>(next) == delimiter ? next : 0;
    }
    if (byte == escape && escape != quote) {
      isPlain = false;
      at++;
    }
    at++;
  }
  return 0;
}

