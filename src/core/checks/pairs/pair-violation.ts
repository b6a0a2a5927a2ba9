import type { Counterpart, Violation } from '../check.ts';
import { nameOther } from './name-other.ts';
import type { DescribePair } from './pair-violations.ts';
import type { RowPair } from './row-pair.ts';

/** What is needed to show any pair of one check. */
export interface ShownPairs {
  readonly describe: DescribePair;
  /** 1-based line of a pair's other row; undefined where its file has no lines. */
  readonly lineOf: (pair: RowPair) => number | undefined;
}

/** A pair as a violation. Of many only the first are shown, so its words are made when they are asked for. */
export class PairViolation implements Violation {
  readonly side: 'base' | 'head';
  readonly index: number;
  declare readonly column?: string;
  readonly #pair: RowPair;
  readonly #shown: ShownPairs;

  constructor(pair: RowPair, shown: ShownPairs, column: string | undefined) {
    this.side = pair.side;
    this.index = pair.index;
    if (column !== undefined) this.column = column;
    this.#pair = pair;
    this.#shown = shown;
  }

  get counterpart(): Counterpart {
    const line = this.#shown.lineOf(this.#pair);
    const { side, other } = this.#pair;
    return { ...other, side, ...(line === undefined ? {} : { line }) };
  }

  get detail(): string {
    return this.#shown.describe(this.#pair, nameOther(this.counterpart));
  }
}
