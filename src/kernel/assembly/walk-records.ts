/*
 * Walks two versions of a file together: identical bytes are passed over, and where the two differ a few records are looked ahead
 * on both sides for where they meet again, and of two such places the one behind which they go on alike. `src/core/diff/walk-records.ts` does the same record by record, and a test holds the two
 * together.
 */
import {
  cells,
  endingBytes,
  findRecord,
  innerLines,
  nextRecord,
  quotedCells,
  recordEnd,
  useWindow,
} from './find-record';
import { hashBytes } from './hash-bytes';
import { Side } from './side';

/** Records looked ahead on each side. */
const AHEAD: i32 = 16;
/** Bytes that are compared at once. */
const STRETCH: usize = 16384;

/** A record that was looked ahead to. */
@unmanaged
class Ahead {
  start: usize;
  end: usize;
  ending: usize;
  cells: u32;
  quotedCells: u32;
  innerLines: u32;
  hash: u64;
}

const AHEAD_BYTES: usize = 32;
const baseAhead: usize = memory.data(32 * 17, 8);
const headAhead: usize = memory.data(32 * 17, 8);

/** Records looked ahead to so far, and whether there are none beyond them. */
let baseCount: i32 = 0;
let headCount: i32 = 0;
let baseEnded: bool = false;
let headEnded: bool = false;

/**
 * Writes down the records of both windows as far as the two can be told apart within them, and how they run beside each other:
 * three numbers a run, of equal records and of those that follow which only base has and only head has.
 *
 * @returns the number of runs.
 */
export function walkRecords(basePointer: usize, headPointer: usize, runs: usize, capacity: i32): i32 {
  const base = changetype<Side>(basePointer);
  const head = changetype<Side>(headPointer);
  base.begin();
  head.begin();
  const baseEnd = base.input + base.length;
  const headEnd = head.input + head.length;
  let b = base.input;
  let h = head.input;
  let equal: u32 = 0;
  let run = runs;
  const lastRun = runs + <usize>(capacity - 1) * 12;

  while (run < lastRun && hasRoom(base) && hasRoom(head)) {
    // 1. Records within identical bytes are equal, and are looked at once.
    useWindow(baseEnd, base.last != 0);
    let common: usize = 0;
    while (hasRoom(base) && hasRoom(head) && b < baseEnd && findRecord(b)) {
      const bytes = nextRecord - b;
      // What a carriage return ends depends on the byte behind it.
      const needed = load<u8>(nextRecord - 1) == 13 ? bytes + 1 : bytes;
      if (needed > common) {
        common = commonBytes(b, h, atMost(baseEnd - b, headEnd - h, needed + STRETCH));
        if (needed > common) break;
      }
      base.add(b);
      head.addRecord(h, h + (recordEnd - b), endingBytes, cells, quotedCells, innerLines);
      equal++;
      b = nextRecord;
      h += bytes;
      common -= bytes;
    }
    head.consumed = u32(h - head.input);
    if (!hasRoom(base) || !hasRoom(head)) break;

    // 2. Where they differ, the nearest records that are equal are where they meet again.
    const met = meet(base, head, b, h);
    if (met == STOP) break;
    const isApart = met == APART;
    const baseOnly = isApart ? fewer(baseCount) : met >>> 8;
    const headOnly = isApart ? fewer(headCount) : met & 0xff;
    for (let i = 0; i < baseOnly; i++) b = take(base, baseAhead, i, true);
    for (let i = 0; i < headOnly; i++) h = take(head, headAhead, i, true);
    if (!isApart) {
      b = take(base, baseAhead, baseOnly, false);
      h = take(head, headAhead, headOnly, false);
    }
    if (baseOnly + headOnly > 0) {
      store<u32>(run, equal);
      store<u32>(run + 4, baseOnly);
      store<u32>(run + 8, headOnly);
      run += 12;
      equal = 0;
    }
    if (!isApart) equal++;
  }
  if (equal > 0) {
    store<u32>(run, equal);
    store<u32>(run + 4, 0);
    store<u32>(run + 8, 0);
    run += 12;
  }
  return i32((run - runs) / 12);
}

/** Whether all records that are looked ahead to can still be written down. */
// @ts-expect-error: decorator
@inline
function hasRoom(side: Side): bool {
  return side.count + AHEAD + 1 < side.capacity;
}

// @ts-expect-error: decorator
@inline
function atMost(a: usize, b: usize, c: usize): usize {
  const least = a < b ? a : b;
  return least < c ? least : c;
}

/** What stands alone where nothing is equal. */
// @ts-expect-error: decorator
@inline
function fewer(count: i32): i32 {
  return count < AHEAD ? count : AHEAD;
}

/** How many of the next `most` bytes are the same. */
function commonBytes(a: usize, b: usize, most: usize): usize {
  let at: usize = 0;
  while (at + 16 <= most) {
    const same = i8x16.bitmask(i8x16.eq(v128.load(a + at), v128.load(b + at)));
    if (same != 0xffff) return at + ctz(~same);
    at += 16;
  }
  while (at < most && load<u8>(a + at) == load<u8>(b + at)) at++;
  return at;
}

/** The windows do not hold what is needed to tell. */
const STOP: i32 = -1;
/** None of the records looked ahead to are equal. */
const APART: i32 = -2;

/** How many records of base (times 256) and of head stand before the nearest two that are equal. */
function meet(base: Side, head: Side, b: usize, h: usize): i32 {
  baseCount = 0;
  headCount = 0;
  baseEnded = false;
  headEnded = false;
  let baseAt = b;
  let headAt = h;
  for (let far = 0; far < AHEAD; far++) {
    // One more than is compared, to see whether what is equal goes on.
    while (!baseEnded && baseCount < far + 2) {
      baseAt = lookAhead(base, baseAhead, baseCount, baseAt);
      if (baseAt == 0) return STOP;
      if (baseAt == 1) baseEnded = true;
      else baseCount++;
    }
    while (!headEnded && headCount < far + 2) {
      headAt = lookAhead(head, headAhead, headCount, headAt);
      if (headAt == 0) return STOP;
      if (headAt == 1) headEnded = true;
      else headCount++;
    }
    // A side without any record left is the binding's to finish.
    if (baseCount == 0 || headCount == 0) return STOP;
    if (far >= baseCount && far >= headCount) return APART;
    let met = APART;
    for (let near = 0; near <= far; near++) {
      if (near < baseCount && far < headCount && areEqual(near, far)) {
        if (far == 0 || goesOn(near, far)) return (near << 8) | far;
        if (met == APART) met = (near << 8) | far;
      }
      if (near != far && far < baseCount && near < headCount && areEqual(far, near)) {
        if (goesOn(far, near)) return (far << 8) | near;
        if (met == APART) met = (far << 8) | near;
      }
    }
    if (met != APART) return met;
  }
  return APART;
}

/** Whether the records behind two that are equal are equal too, or both sides end there. */
function goesOn(basePlace: i32, headPlace: i32): bool {
  const baseEnds = basePlace + 1 >= baseCount;
  const headEnds = headPlace + 1 >= headCount;
  if (baseEnds || headEnds) return baseEnds && headEnds;
  return areEqual(basePlace + 1, headPlace + 1);
}

/** Looks at one record more: where the next starts, 1 where the source has none, or 0 where the window does not hold it. */
function lookAhead(side: Side, list: usize, place: i32, at: usize): usize {
  const end = side.input + side.length;
  if (at == end && side.last != 0) return 1;
  useWindow(end, side.last != 0);
  if (at >= end || !findRecord(at)) return 0;
  const ahead = changetype<Ahead>(list + <usize>place * AHEAD_BYTES);
  ahead.start = at;
  ahead.end = recordEnd;
  ahead.ending = endingBytes;
  ahead.cells = cells;
  ahead.quotedCells = quotedCells;
  ahead.innerLines = innerLines;
  ahead.hash = hashBytes(at, u32(recordEnd - at));
  return nextRecord;
}

function areEqual(basePlace: i32, headPlace: i32): bool {
  const a = changetype<Ahead>(baseAhead + <usize>basePlace * AHEAD_BYTES);
  const b = changetype<Ahead>(headAhead + <usize>headPlace * AHEAD_BYTES);
  if (a.hash != b.hash) return false;
  const bytes = a.end - a.start;
  return bytes == b.end - b.start && commonBytes(a.start, b.start, bytes) == bytes;
}

/** Writes down a record that was looked ahead to; gives where the next one starts. */
function take(side: Side, list: usize, place: i32, isAlone: bool): usize {
  const ahead = changetype<Ahead>(list + <usize>place * AHEAD_BYTES);
  side.addRecord(ahead.start, ahead.end, ahead.ending, ahead.cells, ahead.quotedCells, ahead.innerLines);
  if (isAlone) side.addHash(ahead.hash);
  const next = ahead.end + ahead.ending;
  side.consumed = u32(next - side.input);
  return next;
}
