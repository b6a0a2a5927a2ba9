import { stat } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { AssayError } from '../core/assay-error.ts';
import { Closers } from './closers.ts';
import { createDataContext, type DataContext } from './data-context.ts';
import { CommitFiles } from './git/commit-files.ts';
import { findRepository } from './git/find-repository.ts';
import { GitObjects } from './git/git-objects.ts';
import { listFiles } from './git/list-files.ts';
import { resolveCommit } from './git/resolve-commit.ts';
import { unknownRevision } from './git/unknown-revision.ts';
import { openLfsNear } from './lfs/open-lfs-near.ts';
import { didYouMean, missingFile } from './missing-file.ts';
import { openPlainFile } from './open-plain-file.ts';
import type { RevisionFile } from './revisions.ts';

/** One file that the user names, opened. */
export interface OpenedRevisionFile {
  readonly file: RevisionFile;
  /** As the user wrote it. */
  readonly name: string;
  /** The file's own path, without the revision; its extension tells the format. */
  readonly path: string;
  close(): Promise<void>;
}

/**
 * Opens a plain file, or a file of a revision written `revision:path` as Git has it: the path starts at the
 * repository's root, or with `./` at the folder asked from. A file that exists wins over the other reading,
 * as in `C:\x.csv`.
 *
 * @param cwd what relative paths start from.
 * @param beside another file that the user named, which an error may take for an example.
 * @throws {AssayError} `missing-file` where there is no such file, `bad-arguments` for an unknown revision,
 *   `unsupported` for `-`.
 */
export async function openRevisionFile(
  cwd: string,
  spec: string,
  beside?: string,
): Promise<OpenedRevisionFile> {
  const closers = new Closers();
  const close = () => closers.closeAll();
  const context = createDataContext(closers, openLfsNear(cwd, closers));
  try {
    const colon = spec.indexOf(':');
    const exists = await stat(resolve(cwd, spec)).then(
      () => true,
      () => false,
    );
    if (colon < 1 && !exists && spec !== '-') throw await missingFile(cwd, spec, beside);
    if (colon < 1 || exists) {
      const file = await openPlainFile(spec === '-' ? spec : resolve(cwd, spec), context);
      return { file, name: spec, path: spec, close };
    }
    const path = spec.slice(colon + 1);
    const file = await openInRevision(cwd, spec.slice(0, colon), path, context);
    return { file, name: spec, path, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openInRevision(
  cwd: string,
  revision: string,
  path: string,
  context: DataContext,
): Promise<RevisionFile> {
  const { folder, prefix } = await findRepository(cwd);
  const objects = new GitObjects(folder);
  context.closers.add(() => objects.close());
  const commit = await resolveCommit(objects, revision);
  if (!commit) throw unknownRevision(revision);
  const slashed = process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const fromRoot = /^\.\.?\//.test(slashed) ? posix.join(prefix, slashed) : slashed;
  const file = await new CommitFiles(objects, context).open(commit, fromRoot);
  if (file.kind !== 'absent') return file;
  const meant = didYouMean(fromRoot, await listFiles(folder, commit));
  throw new AssayError('missing-file', `There is no file ${fromRoot} in ${revision}${meant}`, {
    hint: `Paths start at the repository's root; for this folder write ${revision}:./${path}`,
  });
}
