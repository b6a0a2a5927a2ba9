/** What a tree entry is; `folder` is a tree of its own. */
export type EntryKind = 'file' | 'folder' | 'link' | 'submodule';

export interface TreeEntry {
  readonly kind: EntryKind;
  readonly id: string;
}

/**
 * What a file mode of Git stands for.
 *
 * @example
 * entryKind('120000') // 'link'
 */
export function entryKind(mode: string): EntryKind {
  if (mode === '120000') return 'link';
  if (mode === '160000') return 'submodule';
  return mode === '40000' ? 'folder' : 'file';
}

/**
 * Parses a tree object: for each entry its mode, a space, its name, a zero byte and its id as bytes.
 *
 * @param idBytes length of an object id: 20 for SHA-1, 32 for SHA-256.
 */
export function parseTree(bytes: Uint8Array, idBytes: number): Map<string, TreeEntry> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, TreeEntry>();
  for (let start = 0; start < buffer.length; ) {
    const space = buffer.indexOf(0x20, start);
    const zero = buffer.indexOf(0, space);
    const end = zero + 1 + idBytes;
    if (space < 0 || zero < 0 || end > buffer.length) throw new Error('a tree object is cut short');
    const id = buffer.toString('hex', zero + 1, end);
    const kind = entryKind(buffer.toString('latin1', start, space));
    entries.set(buffer.toString('utf8', space + 1, zero), { kind, id });
    start = end;
  }
  return entries;
}
