import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Closers } from './closers.ts';
import { createDataContext } from './data-context.ts';
import { openLfsNear } from './lfs/open-lfs-near.ts';
import { openPlainFile } from './open-plain-file.ts';
import type { Revisions } from './revisions.ts';

/** The files of a folder that is in no repository, as head; there is no base. */
export async function openFolderRevisions(folder: string): Promise<Revisions> {
  const closers = new Closers();
  const context = createDataContext(closers, openLfsNear(folder, closers));
  const list = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  };
  return {
    base: null,
    head: { name: folder },
    changedFiles: async () => [],
    list: async (side) => (side === 'base' ? [] : list()),
    open: async (side, path) =>
      side === 'base' ? { kind: 'absent' } : openPlainFile(join(folder, path), context),
    readText: (side, path) =>
      side === 'base'
        ? Promise.resolve(undefined)
        : readFile(join(folder, path), 'utf8').catch(() => undefined),
    close: () => closers.closeAll(),
  };
}
