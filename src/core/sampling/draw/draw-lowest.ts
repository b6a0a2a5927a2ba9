import { RANKS } from './rank-row.ts';

/** A row of a stratum that is drawn from. */
export interface RankedRow {
  readonly id: string;
  /** See `rankRow`. */
  readonly rank: number;
  /** Above 0. */
  readonly weight: number;
}

/** A drawn row with the probability that it came in. */
export interface LowestRow<Row extends RankedRow> {
  readonly row: Row;
  readonly inclusion: number;
}

/**
 * The rows of the lowest ranks, which is a simple random sample: each is in it with probability k / N. Where rows weigh
 * unlike, the lowest ranks over weights (priority sampling): given the first value τ that is not in the sample, a row of
 * weight w came in with probability min(1, wτ), and independently of others as far as estimates are concerned
 * (Duffield, Lund and Thorup 2007).
 *
 * @param size No more rows than these are drawn; with no fewer than there are, all are, each with probability 1.
 *
 * @example
 * drawLowest([{ id: 'a', rank: 9, weight: 1 }, { id: 'b', rank: 2, weight: 1 }], 1)
 * // [{ row: { id: 'b', rank: 2, weight: 1 }, inclusion: 0.5 }]
 */
export function drawLowest<Row extends RankedRow>(
  rows: readonly Row[],
  size: number,
): LowestRow<Row>[] {
  if (size <= 0) return [];
  // The value of a rank lies in the middle of what it stands for, so that none is 0.
  const priority = ({ rank, weight }: RankedRow) => (rank + 0.5) / RANKS / weight;
  const priorities = Float64Array.from(rows, priority).sort();
  const most = priorities[Math.min(size, rows.length) - 1]!;
  const threshold = priorities[size] ?? Number.POSITIVE_INFINITY;
  const isPlain = rows.every(({ weight }) => weight === rows[0]!.weight);
  const inclusion = ({ weight }: RankedRow) =>
    isPlain ? Math.min(1, size / rows.length) : Math.min(1, weight * threshold);
  return rows
    .filter((row) => priority(row) <= most)
    .sort((a, b) => priority(a) - priority(b) || (a.id < b.id ? -1 : 1))
    .slice(0, size)
    .map((row) => ({ row, inclusion: inclusion(row) }));
}
