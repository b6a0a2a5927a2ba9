import { realpath } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { AssayError } from '../core/assay-error.ts';
import { findRepository } from '../revisions/git/find-repository.ts';

/** A file of a work tree. */
export interface PlaceInRepository {
  /** Of the work tree. */
  readonly root: string;
  /** From the root, with slashes. */
  readonly path: string;
}

/**
 * Where in its repository a file is; undefined where it is in none.
 *
 * @param file an absolute path
 */
export async function pathInRepository(file: string): Promise<PlaceInRepository | undefined> {
  try {
    const { root } = await findRepository(dirname(file));
    if (root === undefined) return undefined;
    const path = relative(await realpath(root), await realpath(file));
    return { root, path: path.split(sep).join('/') };
  } catch (error) {
    if (error instanceof AssayError && error.code === 'git-failed') return undefined;
    throw error;
  }
}
