import { AssayError } from '../../core/assay-error.ts';
import type { Closers } from '../closers.ts';
import { findRepository } from '../git/find-repository.ts';
import { type OpenedLfsObject, openLfsObject } from './open-lfs-object.ts';
import type { LfsPointer } from './parse-lfs-pointer.ts';

/** Opens LFS objects by the repository that a folder is in, where it is in one. */
export function openLfsNear(
  folder: string,
  closers: Closers,
): (pointer: LfsPointer) => Promise<OpenedLfsObject> {
  return async (pointer) => {
    try {
      return await openLfsObject(await findRepository(folder), pointer, closers);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      return { reason: 'the file is an LFS pointer outside of any Git repository' };
    }
  };
}
