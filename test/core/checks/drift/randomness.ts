/** A stream of numbers from 0 to 1, the same for the same seed everywhere (Park & Miller 1988). */
export class Randomness {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  next(): number {
    this.#state = (this.#state * 48271) % 2147483647;
    return this.#state / 2147483647;
  }

  /** One of the options, all equally likely. */
  pick<T>(...options: readonly T[]): T {
    return options[Math.floor(this.next() * options.length)]!;
  }

  /** Nearly normal: the sum of twelve evenly distributed numbers. */
  normal(mean = 0, deviation = 1): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.next();
    return mean + deviation * sum;
  }
}
