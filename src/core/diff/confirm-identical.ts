import { rowsEqual } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { SpanReader } from './span-reader.ts';

/** Pairs of neighbours that are compared at once. */
const LONGEST_RUN = 4096;

/**
 * The rows of head whose pair in base is not in truth the same record, although they hash alike.
 * Runs of neighbours are compared as whole windows of bytes; formats without bytes are compared by cells.
 */
export async function findFalsePairs(
  base: Table,
  head: Table,
  headToBase: Int32Array,
): Promise<number[]> {
  const areBytes = base.bytes !== undefined && head.bytes !== undefined;
  const readers = areBytes ? { base: new SpanReader(base), head: new SpanReader(head) } : undefined;
  const wrong: number[] = [];
  for (const run of runsOf(headToBase)) {
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

function* runsOf(headToBase: Int32Array): Generator<Run> {
  for (let h = 0; h < headToBase.length; ) {
    const first = h++;
    if (headToBase[first]! < 0) continue;
    while (
      h < headToBase.length &&
      headToBase[h] === headToBase[h - 1]! + 1 &&
      h - first < LONGEST_RUN
    )
      h++;
    yield { base: headToBase[first]!, head: first, length: h - first };
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
