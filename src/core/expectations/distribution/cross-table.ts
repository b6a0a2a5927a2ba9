import type { BinnedColumn } from './column-bins.ts';

/** How often the bins of two columns occur together; bins that are empty are left out. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[];
}

/** Counts the pairs of two columns of the same rows. */
export function crossTable(first: BinnedColumn, second: BinnedColumn): CrossTable {
  const [rows, columns] = [placesOf(first), placesOf(second)];
  const counts = [...rows].map(() => new Array<number>(columns.size).fill(0));
  for (const [i, bin] of first.bins.entries()) {
    counts[rows.get(bin)!]![columns.get(second.bins[i]!)!]!++;
  }
  const namesOf = (places: ReadonlyMap<number, number>, { names }: BinnedColumn) =>
    [...places.keys()].map((bin) => names[bin]!);
  return { rows: namesOf(rows, first), columns: namesOf(columns, second), counts };
}

/** The place of each bin that is not empty. */
function placesOf({ bins }: BinnedColumn): Map<number, number> {
  const used = [...new Set(bins)].sort((a, b) => a - b);
  return new Map(used.map((bin, place) => [bin, place]));
}
