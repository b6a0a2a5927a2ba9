import { HashTable } from '../../diff/hash-table.ts';
import { mixBits } from '../../statistics/hash-text.ts';

/** Counts which of many texts repeat an earlier one, by 64 bits of their hashes: it is a share that is wanted of them. */
export class RepeatCounter {
  readonly #seen: HashTable;
  #texts = 0;

  /** @param expected How many texts there may be. */
  constructor(expected: number) {
    this.#seen = new HashTable(expected);
  }

  add(text: string): void {
    let low = 0x811c9dc5;
    let high = 0x9e3779b9;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b) + i;
    }
    this.#texts++;
    this.#seen.set(mixBits(low), mixBits(high), 1);
  }

  /** The share of the texts that repeat an earlier one, 0 to 1. */
  get share(): number {
    return this.#texts === 0 ? 0 : 1 - this.#seen.size / this.#texts;
  }
}
