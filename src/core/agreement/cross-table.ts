/** How often the labels of two raters met. */
export interface CrossTable {
  /** The number of items. */
  readonly total: number;
  /** How often the first rater gave a label. */
  readonly rows: ReadonlyMap<number, number>;
  /** How often the second rater did. */
  readonly columns: ReadonlyMap<number, number>;
  /** Those that occurred only, in the order they first did. */
  readonly cells: readonly CrossCell[];
}

/** One cell of a table that is not empty. */
export interface CrossCell {
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

/**
 * The table of two raters' labels for the same items. Only what occurs is kept, so that a large label set is no burden.
 *
 * @example
 * crossTable([0, 0, 1], [0, 0, 0]).cells // [{ first: 0, second: 0, count: 2 }, { first: 1, second: 0, count: 1 }]
 */
export function crossTable(first: readonly number[], second: readonly number[]): CrossTable {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  for (const [i, a] of first.entries()) {
    const b = second[i]!;
    add(rows, a);
    add(columns, b);
    const row = cells.get(a) ?? new Map<number, number>();
    add(row, b);
    cells.set(a, row);
  }
  return {
    total: first.length,
    rows,
    columns,
    cells: [...cells].flatMap(([a, row]) =>
      [...row].map(([b, count]) => ({ first: a, second: b, count })),
    ),
  };
}

function add(counts: Map<number, number>, key: number) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
