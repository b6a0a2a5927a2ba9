import type { Rate } from './rate-difference-interval.ts';

/** A binary fact of one row of a sample. */
export interface WeightedFact {
  /** The rows that it stands for: one over its chance to be drawn; 1 in a census. */
  readonly weight: number;
  readonly isTrue: boolean;
}

/** Whole numbers that came out of divisions are met up to this. */
const SLACK = 1e-9;

/**
 * Counts a fact over rows that stand for different numbers of rows. The rate is Hájek's: the weight of the rows for which it
 * is true over the weight of all, which is right for any part of what a sample was drawn from.
 */
export class WeightedTally {
  rows = 0;
  /** Rows for which it is true, as they are. */
  count = 0;
  #weight = 0;
  #squares = 0;
  #counted = 0;
  #heaviest = 0;

  add({ weight, isTrue }: WeightedFact): void {
    this.rows++;
    this.#weight += weight;
    this.#squares += weight * weight;
    if (weight > this.#heaviest) this.#heaviest = weight;
    if (!isTrue) return;
    this.count++;
    this.#counted += weight;
  }

  /** What is left of these rows without some of them; how heavy the heaviest of the rest is, it does not know to be less. */
  without(part: WeightedTally): WeightedTally {
    const rest = new WeightedTally();
    rest.rows = this.rows - part.rows;
    rest.count = this.count - part.count;
    rest.#weight = this.#weight - part.#weight;
    rest.#squares = this.#squares - part.#squares;
    rest.#counted = rest.count === 0 ? 0 : this.#counted - part.#counted;
    rest.#heaviest = this.#heaviest;
    return rest;
  }

  /** 0 to 1; 0 of nothing. */
  get rate(): number {
    return this.rows === 0 ? 0 : Math.min(1, this.#counted / this.#weight);
  }

  /**
   * Rows of equal weight that would tell as much: the square of the sum of the weights over the sum of their squares (Kish
   * 1965). The number of rows where all weigh the same.
   */
  get effectiveRows(): number {
    return this.rows === 0 ? 0 : this.#weight ** 2 / this.#squares;
  }

  /**
   * Whole counts for a test that must not be fooled by one heavy row: the heaviest row counts as one row, lighter ones as
   * parts of one. A sum of such parts varies no more than a count of as many whole rows does (Hoeffding 1963), so a test of
   * counts errs on the side of caution. The counts themselves where all weigh the same.
   *
   * @param side Where a part of a row goes: the test's group has it taken off, the other one added.
   */
  wholeCounts(side: 'down' | 'up'): Rate {
    if (this.rows === 0) return { count: 0, total: 0 };
    const count = this.#counted / this.#heaviest;
    const total = Math.round(this.#weight / this.#heaviest);
    const whole = side === 'down' ? Math.floor(count + SLACK) : Math.ceil(count - SLACK);
    return { count: Math.min(whole, total), total };
  }
}
