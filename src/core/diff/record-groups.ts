import type { Fingerprints } from '../table/table.ts';

const NONE = -1;
/** More slots than this in a row are taken where somebody made hashes to collide, and hardly ever by chance. */
const MOST_PROBES = 64;

/**
 * Records of base that hash alike, and those of head that hash like them, as chains in typed arrays: a million records
 * that all differ would be a million small objects otherwise.
 */
export class RecordGroups {
  /** Groups, in the order of their first record in base. */
  length = 0;
  readonly #base: Fingerprints;
  readonly #head: Fingerprints;
  /** An open-addressing table of groups, at most half full. */
  readonly #slots: Int32Array;
  /** The groups that found no slot in reach, by their hash as text, which the engine hashes under a secret of its own. */
  readonly #crowded = new Map<string, number>();
  /** By group: its first and last record on each side. */
  readonly #firstBase: Int32Array;
  readonly #lastBase: Int32Array;
  readonly #firstHead: Int32Array;
  readonly #lastHead: Int32Array;
  /** By record: the next of its group. */
  readonly #nextBase: Int32Array;
  readonly #nextHead: Int32Array;

  /** @param base Hashes of base's records, by which a record goes by its place among them; likewise `head`. */
  constructor(base: Fingerprints, head: Fingerprints) {
    const most = base.low.length;
    this.#base = base;
    this.#head = head;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most + 2))).fill(NONE);
    this.#firstBase = new Int32Array(most).fill(NONE);
    this.#lastBase = new Int32Array(most).fill(NONE);
    this.#firstHead = new Int32Array(most).fill(NONE);
    this.#lastHead = new Int32Array(most).fill(NONE);
    this.#nextBase = new Int32Array(most).fill(NONE);
    this.#nextHead = new Int32Array(head.low.length).fill(NONE);
    for (let row = 0; row < most; row++) this.#addBase(row);
    for (let row = 0; row < head.low.length; row++) this.#addHead(row);
  }

  #addBase(row: number): void {
    const known = this.#groupOf(this.#base, row, this.length);
    if (known === this.length) {
      this.#firstBase[known] = row;
      this.length++;
    } else this.#nextBase[this.#lastBase[known]!] = row;
    this.#lastBase[known] = row;
  }

  /** Adds a record of head; one that no record of base hashes like is left out. */
  #addHead(row: number): void {
    const group = this.#groupOf(this.#head, row, NONE);
    if (group === NONE) return;
    if (this.#firstHead[group] === NONE) this.#firstHead[group] = row;
    else this.#nextHead[this.#lastHead[group]!] = row;
    this.#lastHead[group] = row;
  }

  /** The records of base (or -1) by those of head, where a group has exactly one of each. */
  soleTwins(): Int32Array {
    const twins = new Int32Array(this.#nextHead.length).fill(NONE);
    for (let group = 0; group < this.length; group++) {
      const base = this.#firstBase[group]!;
      const head = this.#firstHead[group]!;
      const isSole = base === this.#lastBase[group] && head === this.#lastHead[group];
      if (isSole && head !== NONE) twins[head] = base;
    }
    return twins;
  }

  /** Whether a group has several records on a side that occur on the other one too. */
  hasRepeats(group: number): boolean {
    const isShared = this.#firstHead[group] !== NONE;
    const isSole =
      this.#firstBase[group] === this.#lastBase[group] &&
      this.#firstHead[group] === this.#lastHead[group];
    return isShared && !isSole;
  }

  /** The records of base in a group, ascending. */
  baseOf(group: number): number[] {
    return chainOf(this.#firstBase[group]!, this.#nextBase);
  }

  /** The records of head in a group, ascending. */
  headOf(group: number): number[] {
    return chainOf(this.#firstHead[group]!, this.#nextHead);
  }

  /** The group of a record; where there is none yet it becomes `fresh`, unless that is none either. */
  #groupOf(of: Fingerprints, row: number, fresh: number): number {
    const mask = this.#slots.length - 1;
    const low = of.low[row]!;
    const high = of.high[row]!;
    const start = low ^ Math.imul(high, 0x9e3779b1);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = (start + probe) & mask;
      const group = this.#slots[slot]!;
      if (group === NONE) {
        this.#slots[slot] = fresh;
        return fresh;
      }
      const first = this.#firstBase[group]!;
      if (this.#base.low[first] === low && this.#base.high[first] === high) return group;
    }
    const hash = `${high} ${low}`;
    const known = this.#crowded.get(hash) ?? fresh;
    if (known === fresh && fresh !== NONE) this.#crowded.set(hash, fresh);
    return known;
  }
}

function chainOf(first: number, next: Int32Array): number[] {
  const rows: number[] = [];
  for (let row = first; row !== NONE; row = next[row]!) rows.push(row);
  return rows;
}
