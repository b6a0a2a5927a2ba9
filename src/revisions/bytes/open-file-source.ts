import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../../core/table/byte-source.ts';

/**
 * A source over an open file. Its size is taken as it was when opened; a file that shrinks meanwhile
 * gives zero bytes in place of what is gone.
 */
export function openFileSource(handle: FileHandle, byteLength: number): ByteSource {
  return {
    byteLength,
    async slice(start, end) {
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        const { bytesRead } = await handle.read(
          bytes,
          filled,
          bytes.length - filled,
          start + filled,
        );
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes;
    },
  };
}
