import { hashText } from '../statistics/hash-text.ts';

/** Hashes kept at most; the estimate's standard error is about 2 %. */
const CAPACITY = 4096;
const HASHES = 2 ** 32;

/** How many different values there are, exactly or as an estimate, in a form that merges. */
export interface DistinctValues {
  readonly count: number;
  /** Whether `count` is exact; else it is an estimate with a standard error of about 2 %. */
  readonly exact: boolean;
  /** What the estimate stands on; left out where the count is exact. */
  readonly sketch?: DistinctSketch;
}

/** The hashes below 2^(32 - level) of all values seen: a sample of the values, whatever their frequency. */
export interface DistinctSketch {
  readonly level: number;
  readonly hashes: ReadonlySet<number>;
}

/**
 * Estimates how many different texts there are in bounded memory: it keeps the hashes below a bound and halves
 * the bound when there are too many (Flajolet's adaptive sampling, 1990). The order of the texts does not matter.
 */
export class DistinctSketcher {
  #level = 0;
  #bound = HASHES;
  readonly #hashes = new Set<number>();

  add(text: string): void {
    this.keep(hashText(text));
  }

  /** No hash above it is kept any more. */
  get largest(): number {
    return this.#bound - 1;
  }

  /** Takes in what another sketch has seen. */
  merge({ level, hashes }: DistinctSketch): void {
    while (this.#level < level) this.#halve();
    for (const hash of hashes) this.keep(hash);
  }

  finish(): DistinctValues {
    const sketch = { level: this.#level, hashes: this.#hashes };
    return { count: this.#hashes.size * 2 ** this.#level, exact: false, sketch };
  }

  /** Takes the hash of a text, by `hashText`. */
  keep(hash: number): void {
    if (hash >= this.#bound) return;
    this.#hashes.add(hash);
    while (this.#hashes.size > CAPACITY) this.#halve();
  }

  #halve(): void {
    this.#level++;
    this.#bound /= 2;
    for (const hash of this.#hashes) if (hash >= this.#bound) this.#hashes.delete(hash);
  }
}
