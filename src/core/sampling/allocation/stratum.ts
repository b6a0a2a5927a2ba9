/** Rows that are drawn from on their own. */
export interface Stratum {
  /** Unlike that of any other stratum. */
  readonly name: string;
  readonly rows: number;
  /** A guess of the share of its rows that are wrong, from 0 to 1; Neyman's allocation needs one. */
  readonly rate?: number;
  /** Whether it merges only where nothing else is left to merge, as the stratum of flagged rows does. */
  readonly apart?: boolean;
}

/** One stratum, or several that are drawn from as one. */
export interface MergedStratum extends Stratum {
  /** The names of the strata that it holds, most rows first; one where nothing was merged. */
  readonly members: readonly string[];
}

/**
 * Most rows first, equal ones by name: an order that does not depend on the one that strata came in.
 *
 * @example
 * [{ name: 'b', rows: 1 }, { name: 'a', rows: 1 }, { name: 'c', rows: 9 }].sort(byRows).map(({ name }) => name)
 * // ['c', 'a', 'b']
 */
export function byRows(a: Stratum, b: Stratum): number {
  if (a.rows !== b.rows) return b.rows - a.rows;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
