import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ByteSource } from '../../core/table/byte-source.ts';
import { openFileSource } from '../bytes/open-file-source.ts';
import { streamSource } from '../bytes/stream-source.ts';
import type { Closers } from '../closers.ts';
import type { Repository } from '../git/find-repository.ts';
import { tryGit } from '../git/run-git.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';
import { LfsMismatch, verifyLfsObject } from './verify-lfs-object.ts';

/**
 * Opens an object of the repository's LFS store, which `git lfs fetch` fills and `lfs.storage` can move.
 * Undefined where the store lacks it or holds something else under its name.
 */
export async function openLocalLfsObject(
  repository: Repository,
  pointer: LfsPointer,
  closers: Closers,
): Promise<ByteSource | undefined> {
  const { oid } = pointer;
  const store = await lfsStore(repository);
  const path = join(store, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return undefined;
  try {
    const source = openFileSource(handle, (await handle.stat()).size);
    for await (const _chunk of verifyLfsObject(pointer, streamSource(source)));
    closers.add(() => handle.close());
    return source;
  } catch (error) {
    await handle.close();
    if (error instanceof LfsMismatch) return undefined;
    throw error;
  }
}

async function lfsStore({ folder, gitFolder }: Repository): Promise<string> {
  const configured = await tryGit(folder, ['config', '--type=path', '--get', 'lfs.storage']);
  return configured ? resolve(gitFolder, configured) : join(gitFolder, 'lfs');
}
