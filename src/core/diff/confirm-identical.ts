import { rowsEqual } from '../table/cell.ts';
import type { Row, Table } from '../table/table.ts';
import { WINDOW_BYTES } from '../table/text/windows.ts';

/** Whether two records hash alike: candidates for being equal. */
export function hashAlike(base: Table, b: number, head: Table, h: number): boolean {
  return (
    base.fingerprints.low[b] === head.fingerprints.low[h] &&
    base.fingerprints.high[b] === head.fingerprints.high[h]
  );
}

/**
 * The rows of head whose pair in base is not in truth the same record, although they hash alike.
 * Runs of neighbours are compared as whole windows of bytes; formats without bytes are compared by cells.
 */
export async function findFalsePairs(
  base: Table,
  head: Table,
  headToBase: Int32Array,
): Promise<number[]> {
  const wrong: number[] = [];
  for (let h = 0; h < headToBase.length; ) {
    if (headToBase[h]! < 0) {
      h++;
      continue;
    }
    const first = h;
    while (
      h + 1 < headToBase.length &&
      headToBase[h + 1] === headToBase[h]! + 1 &&
      h - first < 4096
    )
      h++;
    h++;
    const run = { base: headToBase[first]!, head: first, length: h - first };
    if (base.bytes && head.bytes) wrong.push(...(await differingRecords(base, head, run)));
    else wrong.push(...(await differingRows(base, head, run)));
  }
  return wrong;
}

interface Run {
  readonly base: number;
  readonly head: number;
  readonly length: number;
}

async function differingRecords(base: Table, head: Table, run: Run): Promise<number[]> {
  const whole = {
    start: base.span!(run.base).start,
    end: base.span!(run.base + run.length - 1).end,
  };
  const other = {
    start: head.span!(run.head).start,
    end: head.span!(run.head + run.length - 1).end,
  };
  if (await sameBytes(base, whole, head, other)) return [];
  const wrong: number[] = [];
  for (let k = 0; k < run.length; k++) {
    const same = await sameBytes(base, base.span!(run.base + k), head, head.span!(run.head + k));
    if (!same) wrong.push(run.head + k);
  }
  return wrong;
}

type Span = { readonly start: number; readonly end: number };

async function sameBytes(base: Table, a: Span, head: Table, b: Span): Promise<boolean> {
  if (a.end - a.start !== b.end - b.start) return false;
  for (let at = 0; at < a.end - a.start; at += WINDOW_BYTES) {
    const size = Math.min(WINDOW_BYTES, a.end - a.start - at);
    // Copied, because the two tables may share a source that reuses its window.
    const left = base.bytes!.slice(a.start + at, a.start + at + size).slice();
    const right = head.bytes!.slice(b.start + at, b.start + at + size);
    for (let i = 0; i < size; i++) if (left[i] !== right[i]) return false;
  }
  return true;
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
