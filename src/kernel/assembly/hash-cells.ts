/*
 * The hashes of some cells of records whose places are known: what a key is counted by. A cell that takes more than its bytes to be
 * understood (escaped quotes, text behind a closing quote, white space alone) is left to TypeScript, with its whole record.
 */
import { contentEnd, contentStart, findCell, isPlain } from './find-cell';
import { hashBytes } from './hash-bytes';

/**
 * Writes the two halves of each wanted cell's hash, record by record.
 *
 * @param spans Offset and length of each record, two numbers each.
 * @param columns The wanted columns, ascending.
 * @param looks One byte a record, 1 where it is left to TypeScript; its hashes then mean nothing.
 */
export function hashCells(
  input: usize,
  spans: usize,
  count: i32,
  columns: usize,
  columnCount: i32,
  hashes: usize,
  looks: usize,
): void {
  for (let i = 0; i < count; i++) {
    const start = input + load<u32>(spans);
    const end = start + load<u32>(spans + 4);
    const isUnderstood = hashRecord(start, end, columns, columnCount, hashes);
    store<u8>(looks + i, isUnderstood ? 0 : 1);
    spans += 8;
    hashes += <usize>columnCount << 3;
  }
}

function hashRecord(start: usize, end: usize, columns: usize, count: i32, hashes: usize): bool {
  let at = start;
  let column: u32 = 0;
  for (let wanted = 0; wanted < count; ) {
    if (at > end) return false;
    const next = findCell(at, end);
    if (next == 0) return false;
    if (column == load<u32>(columns + (<usize>wanted << 2))) {
      if (!isPlain || isMaybeBlank()) return false;
      const hash = hashBytes(contentStart, u32(contentEnd - contentStart));
      store<u64>(hashes + (<usize>wanted << 3), hash);
      wanted++;
    }
    column++;
    at = next + 1;
  }
  return true;
}

/** Whether nothing in the cell is sure to be a character that can be seen. */
function isMaybeBlank(): bool {
  for (let at = contentStart; at < contentEnd; at++) {
    const byte = load<u8>(at);
    if (byte > 0x20 && byte < 0x7f) return false;
  }
  return true;
}
