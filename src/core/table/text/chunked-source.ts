import type { ByteSource } from '../byte-source.ts';

/** A source over a list of chunks, so that a large text need not be one buffer. */
export function chunkedSource(chunks: readonly Uint8Array[]): ByteSource {
  const ends: number[] = [];
  let byteLength = 0;
  for (const chunk of chunks) {
    byteLength += chunk.byteLength;
    ends.push(byteLength);
  }

  /** The chunk that holds the byte at `position`, by binary search. */
  function chunkAt(position: number): number {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function slice(start: number, end: number): Uint8Array {
    if (start >= end) return new Uint8Array(0);
    const index = chunkAt(start);
    const chunkStart = ends[index]! - chunks[index]!.byteLength;
    if (end <= ends[index]!) return chunks[index]!.subarray(start - chunkStart, end - chunkStart);
    const out = new Uint8Array(end - start);
    readInto(out, start);
    return out;
  }

  function readInto(target: Uint8Array, start: number): void {
    const end = start + target.length;
    let index = target.length > 0 ? chunkAt(start) : 0;
    for (let at = start; at < end; index++) {
      const from = ends[index]! - chunks[index]!.byteLength;
      const part = chunks[index]!.subarray(at - from, Math.min(end, ends[index]!) - from);
      target.set(part, at - start);
      at += part.byteLength;
    }
  }

  return { byteLength, slice, readInto };
}
