import { dirname, sep } from 'node:path';
import { Closers } from './closers.ts';
import { createDataContext } from './data-context.ts';
import { openLfsNear } from './lfs/open-lfs-near.ts';
import { needFile, openPlainFile } from './open-plain-file.ts';
import type { ChangedFile, Revisions } from './revisions.ts';

/**
 * Two plain files as base and head, for `assay diff old.csv new.csv`: one changed file with head's path.
 *
 * @param basePath undefined where there is nothing to compare with.
 * @throws {AssayError} `missing-file`, `bad-input` for a folder, `unsupported` for `-`.
 */
export async function openFileRevisions(
  basePath: string | undefined,
  headPath: string,
): Promise<Revisions> {
  if (basePath !== undefined) await needFile(basePath);
  await needFile(headPath);
  const closers = new Closers();
  const context = createDataContext(closers, openLfsNear(dirname(headPath), closers));
  const changed: ChangedFile =
    basePath === undefined
      ? { path: slashed(headPath), status: 'added' }
      : { path: slashed(headPath), basePath: slashed(basePath), status: 'modified' };
  return {
    base: basePath === undefined ? null : { name: basePath },
    head: { name: headPath },
    changedFiles: async () => [changed],
    async list(side) {
      const file = side === 'base' ? basePath : headPath;
      return file === undefined ? [] : [slashed(file)];
    },
    async open(side, path) {
      const file = side === 'base' ? basePath : headPath;
      if (file === undefined || slashed(file) !== path) return { kind: 'absent' };
      return openPlainFile(file, context);
    },
    // Plain files have no config beside them.
    readText: async () => undefined,
    close: () => closers.closeAll(),
  };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
