import type { CompressionCodec } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** The decompressors of all codecs. A page of nulls alone holds no bytes, not even packed ones: that is no error. */
export const decompressors: typeof compressors = {};

for (const codec of Object.keys(compressors) as CompressionCodec[]) {
  const decompress = compressors[codec]!;
  decompressors[codec] = (input, outputLength) =>
    outputLength === 0 ? new Uint8Array(0) : decompress(input, outputLength);
}
