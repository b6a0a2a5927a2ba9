import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProfileCache } from './profile-cache.ts';

/** Bytes of a folder at most; what was not used for longest goes first. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * A cache in a folder of its own, which is made when something is kept in it.
 *
 * @param mostBytes Bytes of all texts together; beyond it those go that were not used for longest.
 */
export function folderCache(folder: string, mostBytes = MOST_BYTES): ProfileCache {
  return {
    async read(name) {
      const path = join(folder, name);
      const text = await readFile(path, 'utf8').catch(() => undefined);
      if (text !== undefined) await utimes(path, new Date(), new Date()).catch(() => {});
      return text;
    },
    async write(name, text) {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        // Written beside and moved, so that nobody reads half of it.
        const draft = join(folder, `${randomUUID()}.draft`);
        await writeFile(draft, text, { mode: 0o600 });
        await rename(draft, join(folder, name));
        await removeOldest(folder, mostBytes);
      } catch {
        // A disk that is full or read-only is no reason to stop.
      }
    },
  };
}

async function removeOldest(folder: string, mostBytes: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const path = join(folder, name);
      const { size, mtimeMs } = await stat(path);
      return { path, size, mtimeMs };
    }),
  );
  let total = files.reduce((sum, { size }) => sum + size, 0);
  for (const { path, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= mostBytes) return;
    await rm(path, { force: true });
    total -= size;
  }
}
