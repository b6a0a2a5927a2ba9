import type { Compression } from '../../core/table/dialect.ts';

/**
 * Tells how bytes are compressed from the first four of them; names and extensions have no say.
 *
 * @example
 * detectCompression(new Uint8Array([0x1f, 0x8b, 0x08, 0x00])) // 'gzip'
 */
export function detectCompression(head: Uint8Array): Compression {
  const [a, b, c, d] = head;
  if (a === 0x1f && b === 0x8b && c === 0x08) return 'gzip';
  if (b === 0xb5 && c === 0x2f && d === 0xfd && a === 0x28) return 'zstd';
  // A skippable frame, which seekable and parallel writers put first.
  if (a !== undefined && a >> 4 === 0x5 && b === 0x2a && c === 0x4d && d === 0x18) return 'zstd';
  return 'none';
}
