import type { ByteSource } from '../core/table/byte-source.ts';
import { detectCompression } from './compression/detect-compression.ts';
import { expandBytes } from './compression/expand-bytes.ts';
import { type DataContext, spoolData } from './data-context.ts';
import { LFS_POINTER_LIMIT, type LfsPointer, parseLfsPointer } from './lfs/parse-lfs-pointer.ts';
import type { RevisionFile } from './revisions.ts';

/**
 * Opens the bytes of a file as data: pointers resolved or named, compression undone.
 *
 * @param name What only these bytes are called, where something is.
 */
export async function openData(
  path: string,
  source: ByteSource,
  context: DataContext,
  name?: string,
): Promise<RevisionFile> {
  if (path.endsWith('.dvc')) {
    // Reads YAML, which takes a while to load.
    const { DVC_FILE_LIMIT, parseDvcFile } = await import('./dvc/parse-dvc-file.ts');
    const text = Buffer.from(source.slice(0, Math.min(source.byteLength, DVC_FILE_LIMIT + 1)));
    const isSmall = text.length <= DVC_FILE_LIMIT;
    const pointer = isSmall ? parseDvcFile(text.toString('utf8')) : undefined;
    if (pointer) {
      const reason = 'DVC keeps the data outside Git and Assay does not fetch it';
      return { kind: 'pointer', system: 'dvc', reason, ...sizeOf(pointer) };
    }
  }
  if (source.byteLength < LFS_POINTER_LIMIT) {
    const pointer = parseLfsPointer(source.slice(0, source.byteLength));
    if (pointer) return openPointer(pointer, context);
  }
  return named(await openBytes(source, context), name);
}

/** What comes of the same bytes goes by their name. */
function named(file: RevisionFile, name: string | undefined): RevisionFile {
  if (file.kind !== 'bytes' || name === undefined) return file;
  return { ...file, source: { ...file.source, content: name } };
}

async function openPointer(pointer: LfsPointer, context: DataContext): Promise<RevisionFile> {
  const opened = await context.openLfs(pointer);
  if ('source' in opened)
    return named(await openBytes(opened.source, context), `sha256:${pointer.oid}`);
  return { kind: 'pointer', system: 'lfs', size: pointer.size, reason: opened.reason };
}

async function openBytes(source: ByteSource, context: DataContext): Promise<RevisionFile> {
  const head = source.slice(0, Math.min(4, source.byteLength));
  const compression = detectCompression(head);
  if (compression === 'none') return { kind: 'bytes', source, compression };
  let damage: string | undefined;
  const onDamaged = (text: string) => {
    damage = text;
  };
  const expanded = expandBytes(source, compression, { ...context.expand, onDamaged });
  const data = await spoolData(expanded, context);
  return {
    kind: 'bytes',
    source: data,
    compression,
    ...(damage === undefined ? {} : { damaged: damage }),
  };
}

function sizeOf({ size }: { readonly size?: number }): { size?: number } {
  return size === undefined ? {} : { size };
}
