import type { Moments } from './moments.ts';

/** Takes the {@link Moments} of numbers as they come (Welford 1962, West 1979 for numbers that come many times). */
export class MomentsTally {
  #count = 0;
  #min = Infinity;
  #max = -Infinity;
  #mean = 0;
  #squares = 0;

  /** @param times How often the number occurs; at least once. */
  add(value: number, times = 1): void {
    this.#count += times;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    const apart = value - this.#mean;
    this.#mean += (apart * times) / this.#count;
    this.#squares += apart * (value - this.#mean) * times;
  }

  finish(): Moments {
    return {
      count: this.#count,
      min: this.#min,
      max: this.#max,
      mean: this.#mean,
      squares: this.#squares,
    };
  }
}
