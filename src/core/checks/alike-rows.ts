import { HashTable } from '../diff/hash-table.ts';
import type { KeyHash } from '../diff/key-hasher.ts';

/** The rows of each 64-bit hash: of nearly all hashes one, which is kept in typed arrays. */
export class AlikeRows {
  /** By hash the number of its first row, from 1 on. */
  readonly #first: HashTable;
  /** The rows of hashes that more than one row has, by the first of them. */
  readonly #groups = new Map<number, number[]>();

  /** @param expected How many rows there may be. */
  constructor(expected: number) {
    this.#first = new HashTable(expected);
  }

  /** @param row 0-based; each comes once, in any order. */
  add([low, high]: KeyHash, row: number): void {
    const known = this.#first.get(low, high);
    if (known === 0) {
      this.#first.set(low, high, row + 1);
      return;
    }
    const group = this.#groups.get(known);
    if (group) group.push(row);
    else this.#groups.set(known, [known - 1, row]);
  }

  /** The rows of a hash. */
  rowsOf([low, high]: KeyHash): readonly number[] {
    const first = this.#first.get(low, high);
    return first === 0 ? [] : (this.#groups.get(first) ?? [first - 1]);
  }

  /** The rows of each hash that more than one row has, in the order in which they came. */
  groups(): Iterable<readonly number[]> {
    return this.#groups.values();
  }

  /** The rows whose hash another row has too, ascending. */
  alike(): number[] {
    return [...this.#groups.values()].flat().sort((a, b) => a - b);
  }
}
