import type { RecordWalkBuilder } from './record-walk.ts';
import type { Fingerprints } from './table.ts';

/** Rows looked ahead on each side, where the two differ, for those where they meet again. */
const AHEAD = 16;

/**
 * Walks the rows of two versions of a file together, by their hashes: rows that are equal are passed over, and where the two differ
 * the nearest rows that are equal are where they meet again. Where there are none, those looked ahead to stand alone.
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
  for (let far = 0; far < AHEAD; far++) {
    for (let near = 0; near <= far; near++) {
      if (near < baseLeft && far < headLeft && isEqual(near, far)) return [near, far];
      if (far < baseLeft && near < headLeft && isEqual(far, near)) return [far, near];
    }
  }
  return [Math.min(baseLeft, AHEAD), Math.min(headLeft, AHEAD)];
}
