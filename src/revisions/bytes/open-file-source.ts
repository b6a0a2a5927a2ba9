import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../../core/table/byte-source.ts';

/**
 * A source over an open file. Its size is taken as it was when opened; a file that shrinks meanwhile
 * gives zero bytes in place of what is gone.
 */
export function openFileSource({ fd }: Pick<FileHandle, 'fd'>, byteLength: number): ByteSource {
  function readInto(target: Uint8Array, start: number): void {
    for (let filled = 0; filled < target.length; ) {
      const read = readSync(fd, target, filled, target.length - filled, start + filled);
      if (read === 0) {
        target.fill(0, filled);
        return;
      }
      filled += read;
    }
  }
  return {
    byteLength,
    descriptor: fd,
    slice(start, end) {
      const bytes = new Uint8Array(end - start);
      readInto(bytes, start);
      return bytes;
    },
    readInto,
  };
}
