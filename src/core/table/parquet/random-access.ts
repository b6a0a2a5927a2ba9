import type { AsyncBuffer } from 'hyparquet';
import type { ByteSource } from '../byte-source.ts';

/**
 * A source as hyparquet reads it. A range outside the file, which a damaged footer may name, is an error that
 * says so.
 */
export function randomAccess(source: ByteSource): AsyncBuffer {
  const { byteLength } = source;
  return {
    byteLength,
    async slice(start, end = byteLength) {
      if (!(start >= 0 && start <= end && end <= byteLength)) {
        throw new Error(`bytes ${start} to ${end} lie outside the file of ${byteLength} bytes`);
      }
      // A copy: the source may reuse its array, and hyparquet takes the whole buffer for the range.
      return new Uint8Array(source.slice(start, end)).buffer;
    },
  };
}
