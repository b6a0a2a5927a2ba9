import type { Cell } from './cell.ts';
import { Fingerprint } from './fingerprint.ts';

/**
 * Hashes rows of formats whose records are no byte ranges, from their cells: equal rows have equal hashes,
 * and text, literals and missing cells stay apart.
 */
export class RowHasher {
  readonly #encoder = new TextEncoder();
  readonly #fingerprint = new Fingerprint();
  #buffer = new Uint8Array(4096);

  /** The two halves of a row's hash. */
  hash(cells: readonly Cell[]): { readonly low: number; readonly high: number } {
    const text = cells.map(marked).join('');
    // UTF-8 takes at most three bytes for a UTF-16 unit.
    if (text.length * 3 > this.#buffer.length) this.#buffer = new Uint8Array(text.length * 6);
    const { written } = this.#encoder.encodeInto(text, this.#buffer);
    this.#fingerprint.reset();
    this.#fingerprint.fold(this.#buffer, 0, written);
    return this.#fingerprint.finish();
  }
}

/** A cell with its kind and length, so that no two rows join to the same text. */
function marked(cell: Cell): string {
  if (cell === undefined) return '-';
  return typeof cell === 'string' ? `"${cell.length}:${cell}` : `=${cell.text.length}:${cell.text}`;
}
