import type { BandKeys } from './band-keys.ts';
import { mixBits } from './mix-bits.ts';

/** With how many of the texts before it a text is compared at most, and how many pairs it may make with them. */
const MOST_COMPARED = 64;
const MOST_PAIRS = 16;
/** How many texts of a slot of the table are passed over in one band; those of other keys lie there by chance. */
const MOST_PASSED = 4 * MOST_COMPARED;

/** The pairs of texts that share a band, each once. */
export class CandidatePairs {
  readonly #order: Uint32Array;
  readonly #keys: BandKeys;
  readonly #threshold: number;
  readonly #slots: Int32Array;
  readonly #before: Int32Array;
  readonly #compared: Uint8Array;
  readonly #pairs: Uint8Array;

  constructor(texts: readonly string[], keys: BandKeys, threshold: number) {
    // In alphabetical order neighbours are alike, and it does not depend on the order of the rows.
    this.#order = Uint32Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
    this.#keys = keys;
    this.#threshold = threshold;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(texts.length * 2 + 2)));
    this.#before = new Int32Array(texts.length);
    this.#compared = new Uint8Array(texts.length);
    this.#pairs = new Uint8Array(texts.length);
  }

  /**
   * Visits each pair of places in the list, the earlier in alphabetical order first.
   *
   * @param isPair Whether the two are a pair indeed; a text that has enough of them is asked about no more.
   */
  visit(isPair: (a: number, b: number) => boolean): void {
    for (let band = 0; band < this.#keys.bands; band++) {
      this.#slots.fill(-1);
      for (const text of this.#order) this.#visitEarlier(text, band, isPair);
    }
  }

  #visitEarlier(text: number, band: number, isPair: (a: number, b: number) => boolean): void {
    const key = this.#key(text, band);
    const slot = mixBits(key) & (this.#slots.length - 1);
    let other = this.#slots[slot]!;
    this.#before[text] = other;
    this.#slots[slot] = text;
    for (let passed = 0; other !== -1 && passed < MOST_PASSED; passed++) {
      if (this.#compared[text]! >= MOST_COMPARED || this.#pairs[text]! >= MOST_PAIRS) return;
      if (this.#key(other, band) === key && this.#isWorthIt(other, text, band)) {
        this.#compared[text]!++;
        if (isPair(other, text)) this.#pairs[text]!++;
      }
      other = this.#before[other]!;
    }
  }

  #key(text: number, band: number): number {
    return this.#keys.keys[text * this.#keys.bands + band]!;
  }

  /** Whether two texts can reach the threshold, by their sizes, and did not meet in an earlier band. */
  #isWorthIt(a: number, b: number, band: number): boolean {
    const left = this.#keys.sizes[a]!;
    const right = this.#keys.sizes[b]!;
    if (Math.min(left, right) < this.#threshold * Math.max(left, right)) return false;
    for (let earlier = 0; earlier < band; earlier++) {
      if (this.#key(a, earlier) === this.#key(b, earlier)) return false;
    }
    return true;
  }
}
