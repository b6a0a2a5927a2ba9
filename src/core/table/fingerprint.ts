const BLOCK = 16;

/**
 * A 64-bit hash of bytes, folded piece by piece: four lanes of 32 bits take 16 bytes at a step, so that the kernel can do the
 * same with one instruction each (`src/kernel/assembly/hash-bytes.ts`). It finds candidates for equality; equality itself is
 * always confirmed on the bytes or cells, so that nobody gains from making two records collide.
 */
export class Fingerprint {
  readonly #lanes = new Int32Array(4);
  /** Bytes that make no whole block yet. */
  readonly #rest = new Uint8Array(BLOCK);
  #length = 0;

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#lanes[0] = 0x811c9dc5;
    this.#lanes[1] = 0x9e3779b9;
    this.#lanes[2] = 0x85ebca6b;
    this.#lanes[3] = 0xc2b2ae35;
    this.#length = 0;
  }

  /** Folds `bytes[from..to)` in. Folding in pieces gives the same hash as folding at once. */
  fold(bytes: Uint8Array, from = 0, to = bytes.length): void {
    let at = from;
    let filled = this.#length % BLOCK;
    this.#length += to - from;
    if (filled > 0) {
      while (filled < BLOCK && at < to) this.#rest[filled++] = bytes[at++]!;
      if (filled < BLOCK) return;
      this.#step(this.#rest, 0);
    }
    for (; at + BLOCK <= to; at += BLOCK) this.#step(bytes, at);
    for (let i = 0; at < to; ) this.#rest[i++] = bytes[at++]!;
  }

  /** The two halves of the hash of all that was folded in. */
  finish(): { readonly low: number; readonly high: number } {
    const filled = this.#length % BLOCK;
    const before = this.#lanes.slice();
    if (filled > 0) this.#step(this.#rest.fill(0, filled), 0);
    const [a, b, c, d] = this.#lanes as unknown as [number, number, number, number];
    const low = finishLane(foldLane(foldLane(foldLane(a, b), c), d), this.#length);
    const high = finishLane(foldLane(foldLane(foldLane(d, c), b), a), ~this.#length);
    // More may be folded in after it.
    this.#lanes.set(before);
    return { low, high };
  }

  #step(bytes: Uint8Array, at: number): void {
    const lanes = this.#lanes;
    for (let lane = 0, i = at; lane < 4; lane++, i += 4) {
      const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
      const mixed = Math.imul(lanes[lane]! ^ word, 0x01000193);
      lanes[lane] = mixed ^ (mixed >>> 15);
    }
  }
}

/** Takes one lane more, so that each half of the hash depends on all of them. */
function foldLane(hash: number, lane: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x7feb352d) ^ lane;
}

/** MurmurHash3's last step, with the length folded in so that zeros at the end count. */
function finishLane(lane: number, length: number): number {
  let hash = lane ^ length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
