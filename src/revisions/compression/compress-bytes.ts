import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { AssayError } from '../../core/assay-error.ts';
import type { Compression } from '../../core/table/dialect.ts';

/**
 * Compresses a stream of bytes.
 *
 * @param createZstd Node's zstd compressor, null where the running Node has none.
 * @throws {AssayError} `unsupported` for zstd where Node has no compressor.
 */
export function compressBytes(
  compression: Compression,
  chunks: AsyncIterable<Uint8Array>,
  createZstd: typeof zlib.createZstdCompress | null = zlib.createZstdCompress ?? null,
): AsyncIterable<Uint8Array> {
  if (compression === 'none') return chunks;
  if (compression === 'zstd' && !createZstd) {
    throw new AssayError('unsupported', 'This Node cannot write zstd.', {
      hint: 'Run Assay with Node 22.15 or newer, or write the file as .gz or uncompressed.',
    });
  }
  const transform = compression === 'gzip' || !createZstd ? zlib.createGzip() : createZstd();
  // The failure of either end reaches the reader of `transform`; nothing is left to do here.
  pipeline(Readable.from(chunks), transform, () => {});
  return transform;
}
