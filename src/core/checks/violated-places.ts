import type { Violation } from './check.ts';

/** Stands for the file or its header among the rows. */
const FILE = -1;

/** Where one check is violated on one side: in which rows, by column. */
export class ViolatedPlaces {
  readonly #rows = new Map<string | undefined, Set<number>>();

  /** @param renamed Other names by which to keep columns, so that base's are found under head's names. */
  constructor(violations: readonly Violation[], renamed: ReadonlyMap<string, string> = new Map()) {
    for (const { column, index = FILE } of violations) {
      const name = column === undefined ? undefined : (renamed.get(column) ?? column);
      const rows = this.#rows.get(name);
      if (rows) rows.add(index);
      else this.#rows.set(name, new Set([index]));
    }
  }

  /**
   * Whether a row is violated, for a column or for none in particular.
   *
   * @param row 0-based; left out: whether the file or its header is.
   */
  has(column: string | undefined, row = FILE): boolean {
    return this.#rows.get(column)?.has(row) ?? false;
  }
}
