import { ByteReader } from '../bytes/byte-reader.ts';
import { nodeZstdDecoder, plainZstdDecoder } from './create-zstd-decoder.ts';
import type { CreateExpander, OnBytes } from './expander.ts';
import { zstdFrames } from './zstd-frames.ts';

/**
 * Expands a zstd stream of any number of frames, one step for each block read.
 *
 * @throws {Error} where the stream is damaged, after everything before the damage went to `onBytes`.
 */
export async function* expandZstd(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: OnBytes,
  createDecoder: CreateExpander = nodeZstdDecoder ?? plainZstdDecoder,
): AsyncGenerator<void> {
  let decoder = createDecoder(onBytes);
  try {
    for await (const piece of zstdFrames(new ByteReader(chunks))) {
      await decoder.push(piece.bytes);
      if (piece.last) {
        await decoder.finish();
        decoder = createDecoder(onBytes);
      }
      yield;
    }
  } finally {
    decoder.destroy();
  }
}
