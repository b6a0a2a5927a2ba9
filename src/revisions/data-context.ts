import type { ByteSource } from '../core/table/byte-source.ts';
import { SPOOL_MEMORY, type SpoolOptions, spool } from './bytes/spool.ts';
import type { Closers } from './closers.ts';
import type { ExpandOptions } from './compression/expand-bytes.ts';
import type { OpenedLfsObject } from './lfs/open-lfs-object.ts';
import type { LfsPointer } from './lfs/parse-lfs-pointer.ts';

/** Memory that all files open at a time may take before further ones go to disk: 256 MiB. */
const TOTAL_MEMORY = 256 * 1024 * 1024;

/** What opening data needs besides the bytes. */
export interface DataContext {
  /** Told what to close once the data is no longer read. */
  readonly closers: Closers;
  /** Bytes of memory left for spooled files. */
  readonly memory: { left: number };
  /** Opens what an LFS pointer stands for. */
  readonly openLfs: (pointer: LfsPointer) => Promise<OpenedLfsObject>;
  readonly spool?: SpoolOptions;
  readonly expand?: Omit<ExpandOptions, 'onDamaged'>;
}

/** A context of defaults. */
export function createDataContext(closers: Closers, openLfs: DataContext['openLfs']): DataContext {
  return { closers, openLfs, memory: { left: TOTAL_MEMORY } };
}

/** Makes a stream seekable for as long as the context is open. */
export async function spoolData(
  chunks: AsyncIterable<Uint8Array>,
  context: DataContext,
): Promise<ByteSource> {
  const memoryLimit = Math.min(context.spool?.memoryLimit ?? SPOOL_MEMORY, context.memory.left);
  const { source, close } = await spool(chunks, { ...context.spool, memoryLimit });
  context.closers.add(close);
  if (source.byteLength <= memoryLimit) context.memory.left -= source.byteLength;
  return source;
}
