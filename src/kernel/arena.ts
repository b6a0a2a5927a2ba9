/** Hands out the kernel's memory, piece by piece. Its size is fixed when it is compiled: `scripts/build-kernel.ts`. */
export class Arena {
  readonly #memory: ArrayBuffer;
  #at: number;

  /** @param start The kernel's own data lies below. */
  constructor(memory: ArrayBuffer, start: number) {
    this.#memory = memory;
    this.#at = start;
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#memory, this.#take(count), count);
  }

  /** Numbers of 32 bits. */
  numbers(count: number): Uint32Array {
    return new Uint32Array(this.#memory, this.#take(count * 4), count);
  }

  #take(bytes: number): number {
    const start = this.#at;
    this.#at = Math.ceil((start + bytes) / 8) * 8;
    if (this.#at > this.#memory.byteLength) throw new Error('The kernel has too little memory.');
    return start;
  }
}
