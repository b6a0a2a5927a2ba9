import type { ByteSource } from '../../core/table/byte-source.ts';

const WINDOW = 256 * 1024;

/** The bytes of a source from first to last, a window at a time. */
export async function* streamSource(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < source.byteLength; start += WINDOW) {
    yield source.slice(start, Math.min(start + WINDOW, source.byteLength));
  }
}
