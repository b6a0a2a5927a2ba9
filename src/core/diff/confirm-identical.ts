import { rowsEqual } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { SpanReader } from './span-reader.ts';

/** Pairs of neighbours that are compared at once. */
const LONGEST_RUN = 4096;

/**
 * The rows of head whose pair in base is not in truth the same record, although they hash alike.
 * Runs of neighbours are compared as whole windows of bytes; formats without bytes are compared by cells.
 *
 * @param doubtful The rows of head to look at, ascending; all where left out.
 */
export async function findFalsePairs(
  base: Table,
  head: Table,
  headToBase: Int32Array,
  doubtful?: ArrayLike<number>,
): Promise<number[]> {
  const areBytes = base.bytes !== undefined && head.bytes !== undefined;
  const readers = areBytes ? { base: new SpanReader(base), head: new SpanReader(head) } : undefined;
  const wrong: number[] = [];
  for (const run of runsOf(headToBase, doubtful)) {
    if (readers) wrong.push(...differingRecords(readers.base, readers.head, run));
    else wrong.push(...(await differingRows(base, head, run)));
  }
  return wrong;
}

interface Run {
  readonly base: number;
  readonly head: number;
  readonly length: number;
}

function* runsOf(headToBase: Int32Array, doubtful?: ArrayLike<number>): Generator<Run> {
  const count = doubtful ? doubtful.length : headToBase.length;
  const rowAt = (i: number) => (doubtful ? doubtful[i]! : i);
  for (let i = 0; i < count; ) {
    const head = rowAt(i);
    const base = headToBase[head]!;
    let length = 1;
    if (base >= 0) {
      while (
        i + length < count &&
        length < LONGEST_RUN &&
        rowAt(i + length) === head + length &&
        headToBase[head + length] === base + length
      )
        length++;
      yield { base, head, length };
    }
    i += length;
  }
}

function differingRecords(base: SpanReader, head: SpanReader, run: Run): number[] {
  const { length } = run;
  if (base.equals(run.base, length, head, run.head)) return [];
  const wrong: number[] = [];
  for (let k = 0; k < length; k++) {
    if (!base.equals(run.base + k, 1, head, run.head + k)) wrong.push(run.head + k);
  }
  return wrong;
}

async function differingRows(base: Table, head: Table, run: Run): Promise<number[]> {
  const range = (from: number) => Array.from({ length: run.length }, (_, k) => from + k);
  const left: Row[] = [];
  for await (const batch of base.read(range(run.base))) left.push(...batch);
  const wrong: number[] = [];
  let k = 0;
  for await (const batch of head.read(range(run.head))) {
    for (const row of batch) {
      const twin = left[k++]!;
      if (twin.raw !== row.raw || !rowsEqual(twin.cells, row.cells)) wrong.push(row.index);
    }
  }
  return wrong;
}
