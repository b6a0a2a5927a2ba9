import { type Cell, isBlank } from '../table/cell.ts';
import { Fingerprint } from '../table/fingerprint.ts';

/** Folded in after a literal, so that the number 1 is not the text `1`. */
const LITERAL = Uint8Array.of(0);
const MISSING = Uint8Array.of(0, 0);

/** The two halves of a key's hash. */
export type KeyHash = readonly [low: number, high: number];

/** Hashes key cells as `CellAccess.hashCells` does, from parsed rows. */
export class KeyHasher {
  readonly #encoder = new TextEncoder();
  readonly #fingerprint = new Fingerprint();

  /** The hash of a row's key; undefined where it is blank in all of its columns. */
  hash(cells: readonly Cell[], columns: readonly number[]): KeyHash | undefined {
    if (columns.every((column) => isBlank(cells[column]))) return undefined;
    return combineHashes(columns.map((column) => this.#hashCell(cells[column])));
  }

  #hashCell(cell: Cell): KeyHash {
    this.#fingerprint.reset();
    if (cell === undefined) this.#fingerprint.fold(MISSING);
    else this.#fingerprint.fold(this.#encoder.encode(typeof cell === 'string' ? cell : cell.text));
    if (typeof cell === 'object') this.#fingerprint.fold(LITERAL);
    const { low, high } = this.#fingerprint.finish();
    return [low, high];
  }
}

/**
 * The hash of a key whose cells' hashes are given.
 *
 * @param from Where the row's hashes start, in pairs of halves.
 * @param places Which of them are the key's, in its order.
 */
export function keyHashAt(hashes: Uint32Array, from: number, places: readonly number[]): KeyHash {
  const hashAt = (place: number): KeyHash => {
    const at = 2 * (from + place);
    return [hashes[at]!, hashes[at + 1]!];
  };
  return places.length === 1 ? hashAt(places[0]!) : combineHashes(places.map(hashAt));
}

function combineHashes(hashes: readonly KeyHash[]): KeyHash {
  const [first, ...rest] = hashes;
  let [low, high] = first!;
  for (const [otherLow, otherHigh] of rest) {
    low = (Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) + otherLow) >>> 0;
    high = (Math.imul(high ^ (high >>> 13), 0x297a2d39) + otherHigh) >>> 0;
  }
  return [low, high];
}
