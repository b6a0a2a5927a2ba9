import { createHash } from 'node:crypto';
import type { ByteSource } from './byte-source.ts';
import { readWindows } from './text/windows.ts';

/**
 * The SHA-256 of a source's bytes, as `sha256:` and 64 hexadecimal digits.
 *
 * @example
 * await digestOf(memorySource(new Uint8Array(0)))
 * // 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export function digestOf(source: ByteSource): string {
  const hash = createHash('sha256');
  for (const window of readWindows(source)) hash.update(window.bytes);
  return `sha256:${hash.digest('hex')}`;
}
