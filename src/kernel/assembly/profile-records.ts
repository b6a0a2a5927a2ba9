/*
 * Profiles the columns of records whose places are known. Of a column whose values are still counted, it counts those of this
 * call; of one that has too many, it tells what each cell is. What it is not sure of is left to TypeScript, cell by cell or as a
 * whole record.
 */
import { contentEnd, contentStart, findCell, isPlain } from './find-cell';
import { hashBytes } from './hash-bytes';
import { hashText, units } from './hash-text';
import { Moments, MOMENTS_BYTES } from './moments';
import { BLANK, DATE, INTEGER, NUMBER, readValue, TEXT, UNSURE, value } from './read-value';

/** What a column came to. Its numbers are kept from call to call. */
@unmanaged
class Column {
  /** Whether its values are counted one by one. */
  isCounted: u32;
  /** The largest hash that is told. */
  largest: u32;
  /** Values counted in this call. */
  values: u32;
  unused: u32;
  blank: f64;
  integers: f64;
  numbers: f64;
  dates: f64;
  texts: f64;
}

const COLUMN_BYTES: usize = 56 + 3 * MOMENTS_BYTES;

/** How the binding lays the work out. */
@unmanaged
class Profiling {
  /** Where the records' bytes lie; offset and length of each, two numbers each; and how many there are. */
  input: usize;
  spans: usize;
  count: u32;
  /** The columns, how many there are, and room for where each cell of one record starts and ends, and what it is. */
  columns: usize;
  width: u32;
  cells: usize;
  /** A table of values for each column: four numbers a slot, a power of two of them. */
  values: usize;
  slots: u32;
  /** Room for events and for hashes, and of how many of each. */
  events: usize;
  mostEvents: u32;
  hashes: usize;
  mostHashes: u32;

  /** How many records were looked at, and how many events and hashes there are. */
  done: u32;
  eventCount: u32;
  hashCount: u32;
}

/** What an event tells of. */
const CELL: u32 = 0;
const VALUE: u32 = 1;
const RECORD: u32 = 2;
const BLANK_RECORD: u32 = 3;
const EVENT_BYTES: usize = 20;
const SLOT_BYTES: usize = 16;
/** Where it starts and ends, what it is, and its value. */
const CELL_BYTES: usize = 24;
/** Set of a cell that has to be unescaped. */
const ESCAPED: i32 = -1;
/** Set of a cell that is missing. */
const MISSING: i32 = -2;

let work: Profiling = changetype<Profiling>(0);
let record: u32 = 0;

/** Forgets what the columns came to. */
export function beginProfile(columns: usize, width: u32): void {
  for (let i: u32 = 0; i < width; i++) {
    const at = columns + <usize>i * COLUMN_BYTES;
    memory.fill(at, 0, COLUMN_BYTES);
    changetype<Column>(at).isCounted = 1;
    changetype<Column>(at).largest = 0xffffffff;
    for (let which: usize = 0; which < 3; which++) momentsAt(at, which).begin();
  }
}

// @ts-expect-error: decorator
@inline
function momentsAt(column: usize, which: usize): Moments {
  return changetype<Moments>(column + 56 + which * MOMENTS_BYTES);
}

/** Looks at as many records as there is room to tell of. */
export function profileRecords(pointer: usize): void {
  work = changetype<Profiling>(pointer);
  work.done = 0;
  work.eventCount = 0;
  work.hashCount = 0;
  const width = work.width;
  memory.fill(work.values, 0, <usize>(width * work.slots) * SLOT_BYTES);
  for (let i: u32 = 0; i < width; i++) {
    changetype<Column>(work.columns + <usize>i * COLUMN_BYTES).values = 0;
  }
  while (
    work.done < work.count &&
    work.eventCount + width < work.mostEvents &&
    work.hashCount + width <= work.mostHashes
  ) {
    record = work.done;
    const span = work.spans + (<usize>record << 3);
    const start = work.input + load<u32>(span);
    profileRecord(start, start + load<u32>(span + 4));
    work.done++;
  }
}

function profileRecord(start: usize, end: usize): void {
  let at = start;
  let isFilled = false;
  let isUnsure = false;
  let column: u32 = 0;
  for (; column < work.width && at <= end; column++) {
    const next = findCell(at, end);
    if (next == 0) return tell(RECORD, 0, start, end);
    const kind = isPlain ? readValue(contentStart, contentEnd) : ESCAPED;
    const cell = work.cells + <usize>column * CELL_BYTES;
    store<u32>(cell, contentStart);
    store<u32>(cell + 4, contentEnd);
    store<i32>(cell + 8, kind);
    store<f64>(cell + 16, value);
    if (kind == ESCAPED || kind > BLANK) isFilled = true;
    else if (kind == UNSURE) isUnsure = true;
    at = next + 1;
  }
  // Whether a record is blank, cells beyond the columns included, decides whether it counts at all.
  if (!isFilled) return tell(isUnsure || at <= end ? RECORD : BLANK_RECORD, 0, start, end);
  for (let i: u32 = 0; i < work.width; i++) {
    const cell = work.cells + <usize>i * CELL_BYTES;
    const kind = i < column ? load<i32>(cell + 8) : MISSING;
    profileCell(i, load<u32>(cell), load<u32>(cell + 4), kind, load<f64>(cell + 16));
  }
}

function profileCell(index: u32, start: usize, end: usize, kind: i32, number: f64): void {
  const at = work.columns + <usize>index * COLUMN_BYTES;
  const column = changetype<Column>(at);
  if (kind == BLANK || kind == MISSING) column.blank += 1;
  else if (kind == ESCAPED) tell(CELL, index, start - 1, end + 1);
  else if (column.isCounted) countValue(index, column, start, end);
  else if (kind == UNSURE) tell(CELL, index, start, end);
  else {
    const hash = hashText(start, end);
    if (hash <= column.largest) {
      const out = work.hashes + (<usize>work.hashCount << 3);
      store<u32>(out, index);
      store<u32>(out + 4, hash);
      work.hashCount++;
    }
    momentsAt(at, 0).add(units);
    if (kind == TEXT) column.texts += 1;
    else if (kind == DATE) {
      column.dates += 1;
      momentsAt(at, 2).add(number);
    } else {
      if (kind == INTEGER) column.integers += 1;
      else column.numbers += 1;
      momentsAt(at, 1).add(number);
    }
  }
}

/** Counts a value in the column's table, or tells of it by itself where that is crowded. */
function countValue(index: u32, column: Column, start: usize, end: usize): void {
  const length = u32(end - start);
  const table = work.values + <usize>(index * work.slots) * SLOT_BYTES;
  const mask = work.slots - 1;
  let slot = u32(hashBytes(start, length)) & mask;
  for (let probe = 0; probe < 8; probe++) {
    const entry = table + <usize>slot * SLOT_BYTES;
    const count = load<u32>(entry);
    if (count == 0) {
      store<u32>(entry, 1);
      store<u32>(entry + 4, start);
      store<u32>(entry + 8, length);
      return tell(VALUE, index, start, end, entry);
    }
    if (load<u32>(entry + 8) == length && areSame(load<u32>(entry + 4), start, length)) {
      store<u32>(entry, count + 1);
      return;
    }
    slot = (slot + 1) & mask;
  }
  tell(VALUE, index, start, end, 0);
}

function areSame(a: usize, b: usize, length: u32): bool {
  let left = length;
  while (left >= 8) {
    if (load<u64>(a) != load<u64>(b)) return false;
    a += 8;
    b += 8;
    left -= 8;
  }
  while (left > 0) {
    if (load<u8>(a++) != load<u8>(b++)) return false;
    left--;
  }
  return true;
}

/** @param entry Where a value's count stands in the end; 0: once. */
function tell(kind: u32, column: u32, start: usize, end: usize, entry: usize = 0): void {
  const out = work.events + <usize>work.eventCount * EVENT_BYTES;
  store<u32>(out, (record << 2) | kind);
  store<u32>(out + 4, column);
  store<u32>(out + 8, u32(start - work.input));
  store<u32>(out + 12, u32(end - work.input));
  store<u32>(out + 16, u32(entry));
  work.eventCount++;
}
