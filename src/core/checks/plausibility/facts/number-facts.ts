import { ThinnedSample } from '../../../statistics/thinned-sample.ts';

/** The range of numbers and what they look like in between. */
export interface NumberFacts {
  readonly count: number;
  /** `Infinity` where there are no numbers. */
  readonly min: number;
  /** `-Infinity` where there are no numbers. */
  readonly max: number;
  /** The numbers, ascending, or an even part of them where they are many. */
  readonly sorted: Float64Array;
}

/** Gathers numbers in bounded memory. */
export class NumberFactsBuilder {
  readonly #sample = new ThinnedSample();
  #min = Infinity;
  #max = -Infinity;

  add(value: number): void {
    this.#sample.add(value);
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
  }

  finish(): NumberFacts {
    return {
      count: this.#sample.seen,
      min: this.#min,
      max: this.#max,
      sorted: this.#sample.sorted(),
    };
  }
}
