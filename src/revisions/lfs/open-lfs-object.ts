import type { ByteSource } from '../../core/table/byte-source.ts';
import type { Closers } from '../closers.ts';
import { findRemote } from '../git/find-remote.ts';
import type { Repository } from '../git/find-repository.ts';
import type { LfsDownloadOptions } from './download-lfs-object.ts';
import { findLfsServer } from './find-lfs-server.ts';
import { LfsFailure } from './lfs-failure.ts';
import { openLocalLfsObject } from './open-local-lfs-object.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';

export interface LfsOptions extends LfsDownloadOptions {
  /** Sent to the remote's own host only. */
  readonly token?: string;
  /** The LFS server, where it is not the remote's own. */
  readonly url?: string;
}

/** The object's bytes, or why they are out of reach, in words. */
export type OpenedLfsObject = { readonly source: ByteSource } | { readonly reason: string };

/**
 * Opens the object that a pointer stands for: from the local LFS store, else from the remote's LFS server.
 * It is verified by size and SHA-256 in either case.
 */
export async function openLfsObject(
  repository: Repository,
  pointer: LfsPointer,
  closers: Closers,
  options: LfsOptions = {},
): Promise<OpenedLfsObject> {
  if (pointer.extended) return { reason: 'the object was stored by an LFS extension' };
  const local = await openLocalLfsObject(repository, pointer, closers);
  if (local) return { source: local };
  const missing = 'the object is not in the local LFS store and';
  const remote = await findRemote(repository.folder);
  const server = findLfsServer(remote?.url, options);
  if (!server) return { reason: `${missing} the repository has no remote with an LFS server` };
  try {
    const { downloadLfsObject } = await import('./download-lfs-object.ts');
    const spooled = await downloadLfsObject(server, pointer, options);
    closers.add(spooled.close);
    return { source: spooled.source };
  } catch (error) {
    if (!(error instanceof LfsFailure)) throw error;
    return { reason: `${missing} ${error.message}` };
  }
}
