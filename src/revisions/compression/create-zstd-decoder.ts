import * as zlib from 'node:zlib';
import { Decompress } from 'fzstd';
import { driveTransform } from './drive-transform.ts';
import type { CreateExpander } from './expander.ts';

/** Creates expanders of one zstd frame by Node's own decoder, where the running Node has one (22.15). */
export const nodeZstdDecoder: CreateExpander | undefined = zlib.createZstdDecompress
  ? (onBytes) => driveTransform(zlib.createZstdDecompress(), onBytes)
  : undefined;

/** Creates expanders of one zstd frame in plain JavaScript: slower, windows up to 32 MiB, checksums not verified. */
export const plainZstdDecoder: CreateExpander = (onBytes) => {
  const decoder = new Decompress((bytes) => onBytes(bytes));
  return {
    push: async (piece) => decoder.push(piece),
    finish: async () => decoder.push(new Uint8Array(0), true),
    destroy() {},
  };
};
