import type { BandKeys } from './band-keys.ts';
import { mixBits } from './mix-bits.ts';

/** With how many others a text is compared at most, and how many pairs it may make with them. */
const MOST_COMPARED = 64;
const MOST_PAIRS = 16;
/** How many texts of a slot of the table are passed over in one band; those of other keys lie there by chance. */
const MOST_PASSED = 4 * MOST_COMPARED;

type IsPair = (a: number, b: number) => boolean;

/** The pairs of texts that share a band, each once. */
export class CandidatePairs {
  readonly #keys: BandKeys;
  readonly #threshold: number;
  /** The texts of interest in alphabetical order: neighbours are alike, and the order of the rows plays no part. */
  readonly #order: Uint32Array;
  readonly #count: number;
  readonly #slots: Int32Array;
  readonly #before: Int32Array;
  readonly #compared: Uint8Array;
  readonly #pairs: Uint8Array;

  /** @param among How many of the first texts are of interest; the others are compared with these alone. */
  constructor(
    texts: readonly string[],
    keys: BandKeys,
    { threshold, among }: { readonly threshold: number; readonly among: number },
  ) {
    this.#keys = keys;
    this.#threshold = threshold;
    this.#count = texts.length;
    this.#order = Uint32Array.from({ length: among }, (_, text) => text).sort((a, b) =>
      texts[a]! < texts[b]! ? -1 : 1,
    );
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(among * 2 + 2)));
    this.#before = new Int32Array(among);
    this.#compared = new Uint8Array(texts.length);
    this.#pairs = new Uint8Array(texts.length);
  }

  /**
   * Visits each pair of places in the list.
   *
   * @param isPair Whether the two are a pair indeed; a text that has enough of them is asked about no more.
   */
  visit(isPair: IsPair): void {
    for (let band = 0; band < this.#keys.bands; band++) {
      this.#slots.fill(-1);
      for (const text of this.#order) {
        if (this.#keys.sizes[text] === 0) continue;
        const slot = this.#slotOf(text, band);
        this.#visitChain(this.#slots[slot]!, text, band, isPair);
        this.#before[text] = this.#slots[slot]!;
        this.#slots[slot] = text;
      }
      for (let text = this.#order.length; text < this.#count; text++) {
        if (this.#keys.sizes[text] === 0) continue;
        this.#visitChain(this.#slots[this.#slotOf(text, band)]!, text, band, isPair);
      }
    }
  }

  /** Compares a text with those that lie in its slot. */
  #visitChain(first: number, text: number, band: number, isPair: IsPair): void {
    const key = this.#key(text, band);
    let other = first;
    for (let passed = 0; other !== -1 && passed < MOST_PASSED; passed++) {
      if (this.#compared[text]! >= MOST_COMPARED || this.#pairs[text]! >= MOST_PAIRS) return;
      if (this.#key(other, band) === key && this.#isWorthIt(other, text, band)) {
        this.#compared[text]!++;
        if (isPair(other, text)) this.#pairs[text]!++;
      }
      other = this.#before[other]!;
    }
  }

  #slotOf(text: number, band: number): number {
    return mixBits(this.#key(text, band)) & (this.#slots.length - 1);
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
