import { createGunzip } from 'node:zlib';
import { driveTransform } from './drive-transform.ts';
import type { OnBytes } from './expander.ts';

/** Compressed bytes a step: at most 16 MiB come out of them. */
const STEP = 16 * 1024;

/**
 * Expands a gzip stream of any number of members, in steps.
 * zlib drops its latest block of output where data is corrupt, so small files get small blocks.
 *
 * @throws {Error} where the stream is damaged, after everything before the damage went to `onBytes`.
 */
export async function* expandGzip(
  chunks: AsyncIterable<Uint8Array>,
  compressedSize: number,
  onBytes: OnBytes,
): AsyncGenerator<void> {
  const chunkSize = Math.min(Math.max(compressedSize >> 10, 256), 64 * 1024);
  const expander = driveTransform(createGunzip({ chunkSize }), onBytes);
  try {
    for await (const chunk of chunks) {
      for (let from = 0; from < chunk.length; from += STEP) {
        await expander.push(chunk.subarray(from, from + STEP));
        yield;
      }
    }
    await expander.finish();
  } finally {
    expander.destroy();
  }
}
