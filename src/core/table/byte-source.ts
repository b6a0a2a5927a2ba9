/**
 * Where bytes come from, whatever holds them: memory, a file, a git object, a download.
 * Readers ask for windows and never for the whole. Whatever has to be waited for is waited for before there is a source.
 */
export interface ByteSource {
  /** Size in bytes. */
  readonly byteLength: number;
  /** The number of the open file that holds the bytes, by which another thread of this process can read them. */
  readonly descriptor?: number;
  /** A name that only these bytes have, such as Git's for the object that they come from; left out where there is none. */
  readonly content?: string;
  /**
   * The bytes from `start` up to, not including, `end`; both within `0..byteLength`.
   * The array may be reused by the source's next `slice`: copy what must outlive it.
   */
  slice(start: number, end: number): Uint8Array;
  /** Fills `target` with the bytes from `start` on: what a reader of many windows uses, so that none is allocated. */
  readInto(target: Uint8Array, start: number): void;
}

/**
 * A source over bytes already in memory.
 *
 * @example
 * memorySource(new Uint8Array([1, 2, 3])).byteLength // 3
 */
export function memorySource(bytes: Uint8Array): ByteSource {
  return {
    byteLength: bytes.byteLength,
    slice: (start, end) => bytes.subarray(start, end),
    readInto: (target, start) => target.set(bytes.subarray(start, start + target.length)),
  };
}
