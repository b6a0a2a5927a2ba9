const BLOCK = 256 * 1024;

/** Bytes in memory as blocks of one size: grows without ever copying what is already there. */
export class BlockMemory {
  #blocks: Uint8Array[] = [];
  #length = 0;

  get byteLength(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const offset = this.#length % BLOCK;
      if (offset === 0) this.#blocks.push(new Uint8Array(BLOCK));
      const part = bytes.subarray(from, from + BLOCK - offset);
      this.#blocks.at(-1)?.set(part, offset);
      this.#length += part.length;
      from += part.length;
    }
  }

  /** Gives back what the last block does not need; nothing is appended afterwards. */
  trim(): void {
    const last = this.#blocks.pop();
    if (last) this.#blocks.push(last.slice(0, ((this.#length - 1) % BLOCK) + 1));
  }

  /** The blocks so far, the last one cut to its bytes. */
  blocks(): readonly Uint8Array[] {
    return this.#blocks.map((block, i) => block.subarray(0, this.#length - i * BLOCK));
  }

  /** A view where the range lies in one block, else a copy. */
  slice(start: number, end: number): Uint8Array {
    const first = Math.floor(start / BLOCK);
    const offset = start - first * BLOCK;
    if (end <= (first + 1) * BLOCK) {
      return (this.#blocks[first] ?? new Uint8Array(0)).subarray(offset, offset + end - start);
    }
    const bytes = new Uint8Array(end - start);
    this.readInto(bytes, start);
    return bytes;
  }

  readInto(target: Uint8Array, start: number): void {
    for (let filled = 0; filled < target.length; ) {
      const block = this.#blocks[Math.floor((start + filled) / BLOCK)] as Uint8Array;
      const from = (start + filled) % BLOCK;
      const part = block.subarray(from, from + target.length - filled);
      target.set(part, filled);
      filled += part.length;
    }
  }

  clear(): void {
    this.#blocks = [];
    this.#length = 0;
  }
}
