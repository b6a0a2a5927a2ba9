import { getHeapStatistics } from 'node:v8';
import { AssayError } from '../assay-error.ts';
import { MORE_MEMORY } from '../out-of-memory.ts';
import type { Table } from '../table/table.ts';

/** What a row takes whose cells are not parsed, with what changed in it: measured. */
const BYTES_UNPARSED = 400;
/** What a parsed row takes besides its texts, and a cell: measured. */
const BYTES_A_ROW = 160;
const BYTES_A_CELL = 48;
/** Of what Node may use, the share that the rows of a difference may take: the rest is for what is made of them. */
const MOST_SHARE = 0.7;
const GB = 1e9;

/** Rows that are held in memory. */
export interface HeldRows {
  /** Rows that are parsed, of either side. */
  readonly parsed: number;
  /** Pairs of rows that are parsed only when their cells are looked at. */
  readonly unparsed: number;
}

/**
 * Confirms that the rows by which two tables differ fit in memory, before they are read: a process that runs out of it ends without
 * a word.
 *
 * @param limit Bytes that Node may use.
 * @throws {AssayError} `unsupported` where they do not.
 */
export function confirmRoom(
  { parsed, unparsed }: HeldRows,
  table: Table,
  limit = getHeapStatistics().heap_size_limit,
): void {
  const text = table.bytes ? table.bytes.byteLength / Math.max(table.rowCount, 1) : 0;
  const aRow = BYTES_A_ROW + text + table.columns.length * BYTES_A_CELL;
  const needed = parsed * aRow + unparsed * BYTES_UNPARSED;
  if (needed <= limit * MOST_SHARE) return;
  const count = (parsed + 2 * unparsed).toLocaleString('en');
  throw new AssayError(
    'unsupported',
    `${count} rows differ, which takes about ${gigabytes(needed)} of memory, and Node may use ${gigabytes(limit)}.`,
    { hint: MORE_MEMORY },
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / GB).toFixed(1)} GB`;
}
