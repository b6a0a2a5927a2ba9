import type { NearValue } from './near-values.ts';
import type { KnownRow } from './row-pair.ts';

/** Rows kept of one value: those of its first labels, annotators, splits and datasets; more tell nothing new. */
const KEPT = 16;

/** The rows met so far, to be looked up by value; of rows that are equal in all that matters the first is kept. */
export class PriorRows {
  readonly #near: ReadonlyMap<number, readonly NearValue[]>;
  readonly #rows = new Map<number, KnownRow[]>();

  constructor(near: ReadonlyMap<number, readonly NearValue[]>) {
    this.#near = near;
  }

  add(row: KnownRow): void {
    const known = this.#rows.get(row.compared);
    if (!known) this.#rows.set(row.compared, [row]);
    else if (known.length < KEPT && !known.some((other) => isAlike(row, other))) known.push(row);
  }

  /** The rows of a value, then those of the values nearly equal to it. */
  *near(value: number): Generator<{ row: KnownRow; similarity: number }> {
    for (const row of this.#rows.get(value) ?? []) yield { row, similarity: 1 };
    for (const { value: other, similarity } of this.#near.get(value) ?? []) {
      for (const row of this.#rows.get(other) ?? []) yield { row, similarity };
    }
  }
}

function isAlike(a: KnownRow, b: KnownRow): boolean {
  return (
    a.label === b.label &&
    a.annotator === b.annotator &&
    a.split === b.split &&
    a.file.dataset === b.file.dataset
  );
}
