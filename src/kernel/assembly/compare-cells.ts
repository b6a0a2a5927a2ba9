/*
 * Compares the cells of pairs of records, and tells those that differ. What takes more than its bytes to be understood is left to
 * TypeScript, with both of its records: escaped quotes, text behind a closing quote, too few cells or too many.
 */
import { contentEnd, contentStart, findCell, isPlain } from './find-cell';

/** What is told of a pair that is left to TypeScript, in place of how many of its cells differ. */
const LOOK: u32 = 0xffffffff;
/** Numbers told of a differing cell: which pair of columns, and where its content starts and ends on each side. */
const DIFFERENCE_BYTES: usize = 20;

/** A side of the comparison, as the binding lays it out. */
@unmanaged
class Records {
  /** Where the records' bytes lie; offset and length of each, two numbers each; and their cells. */
  input: usize;
  spans: usize;
  width: u32;
  /** Room for where each cell of one record starts and ends. */
  cells: usize;
}

/**
 * Writes, pair by pair, how many cells differ, and what is told of each.
 *
 * @param columns The columns that are compared, two numbers each, of base and of head.
 * @returns how many differences were told.
 */
export function compareCells(
  basePointer: usize,
  headPointer: usize,
  count: i32,
  columns: usize,
  columnCount: i32,
  counts: usize,
  differences: usize,
): i32 {
  const base = changetype<Records>(basePointer);
  const head = changetype<Records>(headPointer);
  let out = differences;
  for (let i = 0; i < count; i++) {
    const told = counts + (<usize>i << 2);
    if (!splitCells(base, i) || !splitCells(head, i)) {
      store<u32>(told, LOOK);
      continue;
    }
    let differing: u32 = 0;
    for (let pair = 0; pair < columnCount; pair++) {
      const b = base.cells + (<usize>load<u32>(columns + (<usize>pair << 3)) << 3);
      const h = head.cells + (<usize>load<u32>(columns + (<usize>pair << 3) + 4) << 3);
      if (areSame(load<u32>(b), load<u32>(b + 4), load<u32>(h), load<u32>(h + 4))) continue;
      store<u32>(out, pair);
      store<u32>(out + 4, u32(load<u32>(b) - base.input));
      store<u32>(out + 8, u32(load<u32>(b + 4) - base.input));
      store<u32>(out + 12, u32(load<u32>(h) - head.input));
      store<u32>(out + 16, u32(load<u32>(h + 4) - head.input));
      out += DIFFERENCE_BYTES;
      differing++;
    }
    store<u32>(told, differing);
  }
  return i32((out - differences) / DIFFERENCE_BYTES);
}

/** Writes where each cell of a record starts and ends; false where the record is left to TypeScript. */
function splitCells(records: Records, place: i32): bool {
  const span = records.spans + (<usize>place << 3);
  let at = records.input + load<u32>(span);
  const end = at + load<u32>(span + 4);
  let cell = records.cells;
  for (let column: u32 = 0; column < records.width; column++) {
    const next = findCell(at, end);
    if (next == 0 || !isPlain) return false;
    store<u32>(cell, contentStart);
    store<u32>(cell + 4, contentEnd);
    cell += 8;
    if (next == end) return column + 1 == records.width;
    at = next + 1;
  }
  return false;
}

function areSame(a: usize, aEnd: usize, b: usize, bEnd: usize): bool {
  if (aEnd - a != bEnd - b) return false;
  while (a + 8 <= aEnd) {
    if (load<u64>(a) != load<u64>(b)) return false;
    a += 8;
    b += 8;
  }
  while (a < aEnd) {
    if (load<u8>(a++) != load<u8>(b++)) return false;
  }
  return true;
}
