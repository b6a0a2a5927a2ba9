import { type ByteSource, memorySource } from '../../core/table/byte-source.ts';
import { BlockMemory } from './block-memory.ts';
import { openFileSource } from './open-file-source.ts';
import { openTemporaryFile, type TemporaryFile } from './open-temporary-file.ts';

/** Bytes of one file kept in memory before they move to disk: 32 MiB. */
export const SPOOL_MEMORY = 32 * 1024 * 1024;

/** Bytes gathered between two writes, once on disk. */
const DISK_BATCH = 1024 * 1024;

export interface SpoolOptions {
  /** How many bytes stay in memory; {@link SPOOL_MEMORY} where left out. */
  readonly memoryLimit?: number;
  readonly openFile?: () => Promise<TemporaryFile>;
}

export interface Spooled {
  readonly source: ByteSource;
  /** Frees the memory or the temporary file; the source must not be read afterwards. */
  close(): Promise<void>;
}

/**
 * Makes a stream seekable: its bytes stay in memory up to a bound and move to a temporary file beyond it.
 * A failing stream leaves nothing behind.
 */
export async function spool(
  chunks: AsyncIterable<Uint8Array>,
  options: SpoolOptions = {},
): Promise<Spooled> {
  const { memoryLimit = SPOOL_MEMORY, openFile = openTemporaryFile } = options;
  const memory = new BlockMemory();
  let file: TemporaryFile | undefined;
  let written = 0;
  const flush = async (to: TemporaryFile) => {
    for (const block of memory.blocks()) written += await writeAll(to, block);
    memory.clear();
  };
  try {
    for await (const chunk of chunks) {
      memory.append(chunk);
      if (memory.byteLength <= (file ? DISK_BATCH : memoryLimit)) continue;
      file ??= await openFile();
      await flush(file);
    }
    if (file) await flush(file);
  } catch (error) {
    await file?.close();
    throw error;
  }
  if (file) return { source: openFileSource(file.handle, written), close: file.close };
  memory.trim();
  return { source: inMemory(memory), close: async () => memory.clear() };
}

async function writeAll(file: TemporaryFile, bytes: Uint8Array): Promise<number> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await file.handle.write(bytes, from);
    from += bytesWritten;
  }
  return bytes.length;
}

function inMemory(memory: BlockMemory): ByteSource {
  if (memory.byteLength === 0) return memorySource(new Uint8Array(0));
  return {
    byteLength: memory.byteLength,
    slice: (start, end) => memory.slice(start, end),
    readInto: (target, start) => memory.readInto(target, start),
  };
}
