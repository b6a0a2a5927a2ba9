import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, posix, resolve } from 'node:path';
import { AssayError } from '../core/assay-error.ts';
import { suggestWord } from '../core/words/suggest-word.ts';
import { findRepository } from './git/find-repository.ts';
import { tryGit } from './git/run-git.ts';

/** What a revision is called, by the folder of Git's references that it is in. */
const KINDS = [
  ['refs/heads/', 'a branch'],
  ['refs/remotes/', 'a branch'],
  ['refs/tags/', 'a tag'],
] as const;

/**
 * The error for a file that is not there: it names the file that was meant, or says how to write a file of a revision
 * where a branch or a tag was named.
 *
 * @param beside another file that the user named, for the example
 */
export async function missingFile(cwd: string, spec: string, beside?: string): Promise<AssayError> {
  const kind = await kindOfRevision(cwd, spec);
  if (kind !== undefined) {
    const path = (await pathFromRoot(cwd, beside)) ?? 'data/x.csv';
    return new AssayError(
      'missing-file',
      `\`${spec}\` is ${kind}; a file of it is written ${spec}:${path}`,
    );
  }
  const written = slashed(spec);
  const folder = posix.dirname(written);
  const names = await readdir(resolve(cwd, folder)).catch(() => []);
  const paths = names.map((name) => posix.join(folder, name));
  return new AssayError('missing-file', `There is no file ${spec}${didYouMean(written, paths)}`, {
    hint: 'Name a data file, or a file of a revision such as main:data/x.csv.',
  });
}

/** The end of a sentence about a path that is none: it names the nearest one of the same folder, if one is near. */
export function didYouMean(path: string, paths: readonly string[]): string {
  const folder = posix.dirname(posix.normalize(path));
  const names = paths
    .filter((each) => posix.dirname(each) === folder)
    .map((each) => posix.basename(each));
  const meant = suggestWord(posix.basename(path), names);
  return meant === undefined ? '.' : `; did you mean ${posix.join(folder, meant)}?`;
}

async function kindOfRevision(cwd: string, name: string): Promise<string | undefined> {
  for (const [folder, kind] of KINDS) {
    const args = ['show-ref', '--verify', '--quiet', '--', `${folder}${name}`];
    if ((await tryGit(cwd, args)) !== undefined) return kind;
  }
  const commit = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return (await tryGit(cwd, commit)) === undefined ? undefined : 'a commit';
}

/** A file that is there, as it follows a revision's colon. */
async function pathFromRoot(cwd: string, path: string | undefined): Promise<string | undefined> {
  if (path === undefined || isAbsolute(path)) return undefined;
  const isThere = await stat(resolve(cwd, path)).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!isThere) return undefined;
  const { prefix } = await findRepository(cwd);
  return posix.join(prefix, slashed(path));
}

const slashed = (path: string) =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
