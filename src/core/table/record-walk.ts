import type { Fingerprints } from './table.ts';

/** Rows of one side without an equal one beside them, ascending, with their hashes. */
export interface LoneRows extends Fingerprints {
  /** 0-based. */
  readonly rows: Uint32Array;
}

/**
 * How the rows of two versions of a file run beside each other: stretches of equal rows in the same order, and between them rows
 * that stand on one side alone. A row that was moved stands alone on both.
 */
export interface RecordWalk {
  /** Three numbers a run: equal rows, then rows of base alone, then rows of head alone. */
  readonly runs: readonly number[];
  readonly base: LoneRows;
  readonly head: LoneRows;
}

/** Makes a {@link RecordWalk}, run by run. */
export class RecordWalkBuilder {
  readonly #runs: number[] = [];
  readonly #base = new LoneList();
  readonly #head = new LoneList();
  #baseAt = 0;
  #headAt = 0;

  /**
   * Adds a run.
   *
   * @param hashesOf The halves of the hash of a lone row, by its place among the run's.
   */
  add(
    [equal, baseOnly, headOnly]: readonly [number, number, number],
    hashesOf: (side: 'base' | 'head', place: number) => readonly [low: number, high: number],
  ): void {
    const runs = this.#runs;
    const isOpen = runs.length > 0 && runs.at(-1) === 0 && runs.at(-2) === 0;
    if (isOpen) runs.splice(-3, 3, runs.at(-3)! + equal, baseOnly, headOnly);
    else runs.push(equal, baseOnly, headOnly);
    this.#baseAt += equal;
    this.#headAt += equal;
    for (let i = 0; i < baseOnly; i++) this.#base.push(this.#baseAt++, hashesOf('base', i));
    for (let i = 0; i < headOnly; i++) this.#head.push(this.#headAt++, hashesOf('head', i));
  }

  finish(): RecordWalk {
    return { runs: this.#runs, base: this.#base.finish(), head: this.#head.finish() };
  }
}

class LoneList {
  #length = 0;
  #rows = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #high = new Uint32Array(1024);

  push(row: number, [low, high]: readonly [number, number]): void {
    const at = this.#length++;
    if (at === this.#rows.length) {
      this.#rows = doubled(this.#rows);
      this.#low = doubled(this.#low);
      this.#high = doubled(this.#high);
    }
    this.#rows[at] = row;
    this.#low[at] = low;
    this.#high[at] = high;
  }

  finish(): LoneRows {
    const n = this.#length;
    return {
      rows: this.#rows.subarray(0, n),
      low: this.#low.subarray(0, n),
      high: this.#high.subarray(0, n),
    };
  }
}

function doubled(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
