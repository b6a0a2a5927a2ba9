import type { ByteSource } from '../../core/table/byte-source.ts';
import { streamSource } from '../bytes/stream-source.ts';
import { expandGzip } from './expand-gzip.ts';
import { expandZstd } from './expand-zstd.ts';
import type { CreateExpander } from './expander.ts';

/** How far a file may expand before it counts as hostile. Sizes in bytes. */
export interface ExpansionLimits {
  /** No file expands further than this. */
  readonly size: number;
  /** Nor to more than this many times its compressed size, once it is past `freeSize`. */
  readonly ratio: number;
  readonly freeSize: number;
}

export const EXPANSION_LIMITS: ExpansionLimits = {
  size: 16 * 1024 ** 3,
  ratio: 500,
  freeSize: 128 * 1024 ** 2,
};

export interface ExpandOptions {
  readonly limits?: ExpansionLimits;
  /** The decoder of zstd frames; the best one the running Node has where left out. */
  readonly zstdDecoder?: CreateExpander;
  /** Told what is wrong, in words, where the stream is damaged; it then ends with what came before. */
  readonly onDamaged: (damage: string) => void;
}

/**
 * Expands a compressed source. A truncated or corrupt stream, or one that expands beyond the limits, is no
 * exception: what came before is given, and the damage told.
 */
export async function* expandBytes(
  source: ByteSource,
  compression: 'gzip' | 'zstd',
  options: ExpandOptions,
): AsyncGenerator<Uint8Array> {
  const { size, ratio, freeSize } = options.limits ?? EXPANSION_LIMITS;
  const limit = Math.min(size, Math.max(freeSize, ratio * source.byteLength));
  let total = 0;
  let ready: Uint8Array[] = [];
  const onBytes = (bytes: Uint8Array) => {
    total += bytes.length;
    if (total > limit) throw new Error(`it expands to more than ${limit} bytes`);
    ready.push(bytes);
  };
  const take = () => {
    const taken = ready;
    ready = [];
    return taken;
  };
  const chunks = streamSource(source);
  const steps =
    compression === 'gzip'
      ? expandGzip(chunks, source.byteLength, onBytes)
      : expandZstd(chunks, onBytes, options.zstdDecoder);
  try {
    for await (const _step of steps) yield* take();
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    options.onDamaged(`the ${compression} stream is damaged: ${error.message}`);
  }
  yield* take();
}
