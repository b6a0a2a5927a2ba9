/**
 * A 64-bit hash of bytes, folded piece by piece. It finds candidates for equality; equality itself is
 * always confirmed on the bytes or cells, so that nobody gains from making two records collide.
 */
export class Fingerprint {
  low = 0;
  high = 0;

  constructor() {
    this.reset();
  }

  reset(): void {
    this.low = 0x811c9dc5 | 0;
    this.high = 0x9e3779b9 | 0;
  }

  /** Folds `bytes[from..to)` in. Folding in pieces gives the same hash as folding at once. */
  fold(bytes: Uint8Array, from = 0, to = bytes.length): void {
    let { low, high } = this;
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!;
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x85ebca6b);
      high ^= high >>> 15;
    }
    this.low = low;
    this.high = high;
  }
}
