import type { Table } from '../table/table.ts';
import { hashAlike } from './confirm-identical.ts';

const NONE = -1;

/**
 * Records of base that hash alike, and those of head that hash like them, as chains in typed arrays: a million records
 * that all differ would be a million small objects otherwise.
 */
export class RecordGroups {
  /** Groups, in the order of their first record in base. */
  length = 0;
  readonly #base: Table;
  readonly #head: Table;
  /** An open-addressing table of groups. */
  readonly #slots: Int32Array;
  /** By group: its first and last record on each side. */
  readonly #firstBase: Int32Array;
  readonly #lastBase: Int32Array;
  readonly #firstHead: Int32Array;
  readonly #lastHead: Int32Array;
  /** By record: the next of its group. */
  readonly #nextBase: Int32Array;
  readonly #nextHead: Int32Array;

  /** @param most The most records that base adds. */
  constructor(base: Table, head: Table, most: number) {
    this.#base = base;
    this.#head = head;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(NONE);
    this.#firstBase = new Int32Array(most).fill(NONE);
    this.#lastBase = new Int32Array(most).fill(NONE);
    this.#firstHead = new Int32Array(most).fill(NONE);
    this.#lastHead = new Int32Array(most).fill(NONE);
    this.#nextBase = new Int32Array(base.rowCount).fill(NONE);
    this.#nextHead = new Int32Array(head.rowCount).fill(NONE);
  }

  /** Adds a record of base; in ascending order, and all of them before head's. */
  addBase(row: number): void {
    const slot = this.#find(this.#base, row);
    const known = this.#slots[slot]!;
    if (known === NONE) {
      this.#slots[slot] = this.length;
      this.#firstBase[this.length] = row;
      this.#lastBase[this.length++] = row;
    } else {
      this.#nextBase[this.#lastBase[known]!] = row;
      this.#lastBase[known] = row;
    }
  }

  /** Adds a record of head, in ascending order; one that no record of base hashes like is left out. */
  addHead(row: number): void {
    const group = this.#slots[this.#find(this.#head, row)]!;
    if (group === NONE) return;
    if (this.#firstHead[group] === NONE) this.#firstHead[group] = row;
    else this.#nextHead[this.#lastHead[group]!] = row;
    this.#lastHead[group] = row;
  }

  /** The one record of each side, where a group has exactly one of each. */
  solePair(group: number): readonly [base: number, head: number] | undefined {
    const base = this.#firstBase[group]!;
    const head = this.#firstHead[group]!;
    const isSole = base === this.#lastBase[group] && head === this.#lastHead[group];
    return isSole && head !== NONE ? [base, head] : undefined;
  }

  /** The records of base in a group, ascending. */
  baseOf(group: number): number[] {
    return chainOf(this.#firstBase[group]!, this.#nextBase);
  }

  /** The records of head in a group, ascending. */
  headOf(group: number): number[] {
    return chainOf(this.#firstHead[group]!, this.#nextHead);
  }

  /** The slot of a record's group, or the free one where it would stand. */
  #find(table: Table, row: number): number {
    const mask = this.#slots.length - 1;
    const { low, high } = table.fingerprints;
    for (
      let slot = (low[row]! ^ Math.imul(high[row]!, 0x9e3779b1)) & mask;
      ;
      slot = (slot + 1) & mask
    ) {
      const group = this.#slots[slot]!;
      if (group === NONE) return slot;
      if (hashAlike(this.#base, this.#firstBase[group]!, table, row)) return slot;
    }
  }
}

function chainOf(first: number, next: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = first; row !== NONE; row = next[row]!) rows.push(row);
  return rows;
}
