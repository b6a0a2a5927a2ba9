import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { findRepository } from '../../revisions/git/find-repository.ts';
import { missingFile } from '../../revisions/missing-file.ts';
import { openFolderRevisions } from '../../revisions/open-folder-revisions.ts';
import { openGitRevisions } from '../../revisions/open-git-revisions.ts';
import type { Revisions } from '../../revisions/revisions.ts';
import { pathInRepository } from '../path-in-repository.ts';

/** Where a file that is to be validated stands, with the files around it. */
export interface FilePlace {
  /** What paths start from: the work tree, or the file's folder where it is in none. */
  readonly root: string;
  readonly path: string;
  readonly isInRepository: boolean;
  readonly revisions: Revisions;
}

/** Finds the surroundings of a file, or of a file of a revision (`rev:path`), as they are on disk. */
export async function findPlace(cwd: string, spec: string): Promise<FilePlace> {
  const file = resolve(cwd, spec);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  const place = isThere ? await pathInRepository(file) : await placeOfRevision(cwd, spec);
  if (place) {
    const revisions = await openGitRevisions({ cwd: place.root, head: { worktree: true } });
    return { ...place, isInRepository: true, revisions };
  }
  if (!isThere) throw await missingFile(cwd, spec);
  const root = dirname(file);
  const revisions = await openFolderRevisions(root);
  return { root, path: basename(file), isInRepository: false, revisions };
}

async function placeOfRevision(cwd: string, spec: string) {
  const colon = spec.indexOf(':');
  if (colon < 0) return undefined;
  const { root } = await findRepository(cwd);
  return root === undefined ? undefined : { root, path: spec.slice(colon + 1) };
}
