/** A stream that ended where more bytes had to come. */
export class StreamEnded extends Error {}

/** Reads a stream by lines and by counts instead of by the chunks it happens to come in. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  /** Bytes of the latest {@link take} that nobody has read yet. */
  #pending = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /**
   * The text up to the next line feed.
   *
   * @throws {StreamEnded} where the stream ends before.
   * @throws {Error} where the line is longer than `limit` bytes.
   */
  async readLine(limit: number): Promise<string> {
    let line: Uint8Array = new Uint8Array(0);
    for (;;) {
      if (this.#rest.length === 0 && !(await this.#fill())) {
        throw new StreamEnded('the stream ended within a line');
      }
      const end = this.#rest.indexOf(10);
      const part = this.#consume(end < 0 ? this.#rest.length : end + 1);
      line = Buffer.concat([line, part]);
      if (end >= 0) return Buffer.from(line.subarray(0, -1)).toString('utf8');
      if (line.length > limit) throw new Error(`a line is longer than ${limit} bytes`);
    }
  }

  /** The next `length` bytes at once; fewer only where the stream ends. */
  async read(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (let missing = length; missing > 0; ) {
      if (this.#rest.length === 0 && !(await this.#fill())) break;
      const part = this.#consume(Math.min(missing, this.#rest.length));
      parts.push(part);
      missing -= part.length;
    }
    return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  }

  /**
   * The next `length` bytes, as they come. What is not read of them is left to {@link finish}.
   *
   * @throws {StreamEnded} where the stream ends before.
   */
  take(length: number): AsyncIterable<Uint8Array> {
    this.#pending = length;
    return this.#takePending();
  }

  /** Passes over what was left unread, and `more` bytes after it. */
  async finish(more: number): Promise<void> {
    this.#pending += more;
    for await (const _bytes of this.#takePending());
  }

  async *#takePending(): AsyncGenerator<Uint8Array> {
    while (this.#pending > 0) {
      if (this.#rest.length === 0 && !(await this.#fill())) {
        throw new StreamEnded(`the stream ended ${this.#pending} bytes early`);
      }
      const part = this.#consume(Math.min(this.#pending, this.#rest.length));
      this.#pending -= part.length;
      yield part;
    }
  }

  #consume(length: number): Uint8Array {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }

  async #fill(): Promise<boolean> {
    const next = await this.#chunks.next();
    if (next.done) return false;
    this.#rest = next.value;
    return true;
  }
}
