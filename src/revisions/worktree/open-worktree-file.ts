import { constants, type Stats } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What stands at a path of a work tree. The file's handle is the caller's to close. */
export type WorktreeEntry =
  | { readonly kind: 'file'; readonly handle: FileHandle; readonly byteLength: number }
  | { readonly kind: 'link' | 'submodule' | 'absent' };

/**
 * Opens a file of a work tree. Links are never followed, neither the file itself nor a folder on the way,
 * so that nothing outside of the work tree is read; nor is anything of Git's own folder.
 *
 * @param path with slashes, from the root.
 */
export async function openWorktreeFile(root: string, path: string): Promise<WorktreeEntry> {
  const names = path.split('/');
  if (names.some(isForbidden)) return { kind: 'absent' };
  let place = root;
  for (const [i, name] of names.entries()) {
    place = join(place, name);
    const stats = await stat(place);
    if (!stats) return { kind: 'absent' };
    if (stats.isSymbolicLink()) return { kind: 'link' };
    if (stats.isDirectory()) {
      if (await stat(join(place, '.git'))) return { kind: 'submodule' };
    } else if (i < names.length - 1 || !stats.isFile()) {
      return { kind: 'absent' };
    } else {
      return openFile(place);
    }
  }
  return { kind: 'absent' };
}

async function openFile(place: string): Promise<WorktreeEntry> {
  // Windows has no such flag.
  const noFollow = constants.O_NOFOLLOW ?? 0;
  const handle = await open(place, constants.O_RDONLY | noFollow);
  return { kind: 'file', handle, byteLength: (await handle.stat()).size };
}

function isForbidden(name: string): boolean {
  return (
    name === '' || name === '.' || name === '..' || name.includes(sep) || /^\.git$/i.test(name)
  );
}

/** What is at a path, links not followed; undefined where there is nothing. */
async function stat(place: string): Promise<Stats | undefined> {
  return lstat(place).catch(() => undefined);
}
