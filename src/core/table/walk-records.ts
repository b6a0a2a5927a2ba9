import type { RecordWalkBuilder } from './record-walk.ts';
import type { Fingerprints } from './table.ts';

/** Rows looked ahead on each side, where the two differ, for those where they meet again. */
const AHEAD = 16;

/**
 * Walks the rows of two versions of a file together, by their hashes: rows that are equal are passed over, and where the two differ
 * the nearest rows that are equal are where they meet again: of several as near, those behind which the rows go on alike. Where there are none, those looked ahead to stand alone.
 *
 * The kernel does the same on the bytes (`src/kernel/assembly/walk-records.ts`).
 */
export function walkRecords(
  base: Fingerprints,
  head: Fingerprints,
  builder: RecordWalkBuilder,
): void {
  const isEqual = (b: number, h: number) =>
    base.low[b] === head.low[h] && base.high[b] === head.high[h];
  const baseRows = base.low.length;
  const headRows = head.low.length;
  let b = 0;
  let h = 0;
  while (b < baseRows || h < headRows) {
    let equal = 0;
    while (b < baseRows && h < headRows && isEqual(b, h)) {
      b++;
      h++;
      equal++;
    }
    const [baseOnly, headOnly] = apart(baseRows - b, headRows - h, (i, j) => isEqual(b + i, h + j));
    builder.add([equal, baseOnly, headOnly], (side, place) =>
      side === 'base'
        ? [base.low[b + place]!, base.high[b + place]!]
        : [head.low[h + place]!, head.high[h + place]!],
    );
    b += baseOnly;
    h += headOnly;
  }
}

/** How many rows of each side stand before the nearest two that are equal. */
function apart(
  baseLeft: number,
  headLeft: number,
  isEqual: (i: number, j: number) => boolean,
): readonly [baseOnly: number, headOnly: number] {
  if (baseLeft === 0 || headLeft === 0) return [baseLeft, headLeft];
  const exists = (i: number, j: number) => i < baseLeft && j < headLeft;
  const goesOn = (i: number, j: number) =>
    exists(i + 1, j + 1) ? isEqual(i + 1, j + 1) : i + 1 >= baseLeft && j + 1 >= headLeft;
  for (let far = 0; far < AHEAD; far++) {
    let met: readonly [number, number] | undefined;
    for (let near = 0; near <= far; near++) {
      for (const [i, j] of near === far
        ? [[far, far] as const]
        : [[near, far] as const, [far, near] as const]) {
        if (!exists(i, j) || !isEqual(i, j)) continue;
        if (goesOn(i, j)) return [i, j];
        met ??= [i, j];
      }
    }
    if (met) return met;
  }
  return [Math.min(baseLeft, AHEAD), Math.min(headLeft, AHEAD)];
}
