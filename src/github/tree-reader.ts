import { z } from 'zod';
import { AssayError } from '../core/assay-error.ts';
import type { Purpose } from './permission.ts';
import type { Request } from './request.ts';
import { type Tree, type TreeEntry, treeSchema } from './response-schemas.ts';

/** Reads trees and files of commits as git has them. */
export interface TreeReader {
  /** Every file of a commit, links and submodules included. */
  allFiles(commit: string): Promise<readonly TreeEntry[]>;
  /** A regular file's bytes; undefined where there is none, or a folder, a link or a submodule. */
  file(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** Git's object name of a regular file; undefined where {@link TreeReader.file} finds none. */
  blob(path: string, commit: string): Promise<string | undefined>;
}

const OBJECT_NAME = /^[0-9a-f]{40,64}$/;

/** Trees that are kept, the latest: those of a few commits with many folders. */
const MAX_TREES = 1000;

/** GitHub serves no larger blob. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

/**
 * Goes through trees and blobs rather than through the contents API, which follows symbolic links and lists at
 * most 1,000 entries of a folder. Trees are asked for once.
 *
 * @param hint what to do where GitHub does not serve all of it.
 *
 * @param hint what to do where GitHub does not serve all of it.
 */
export function treeReader(request: Request, hint = FETCH_HINT): TreeReader {
  const trees = new Map<string, Promise<Tree>>();

  function tree(sha: string, recursive: boolean, purpose: Purpose): Promise<Tree> {
    const id = `${sha} ${recursive}`;
    const known = trees.get(id);
    if (known) return known;
    const asked = request(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
      treeSchema,
      purpose,
    ).then(({ data }) => data);
    // A branch points elsewhere tomorrow.
    if (!OBJECT_NAME.test(sha)) return asked;
    trees.set(id, asked);
    asked.catch(() => trees.delete(id));
    const [oldest] = trees.keys();
    if (trees.size > MAX_TREES && oldest !== undefined) trees.delete(oldest);
    return asked;
  }

  /** A regular file: mode 100644 or 100755. A link is a blob too, and is never followed. */
  async function regularFile(path: string, commit: string, purpose: Purpose) {
    const found = await entry(path, commit, purpose);
    return found?.mode.startsWith('100') ? found : undefined;
  }

  async function entry(path: string, commit: string, purpose: Purpose) {
    let sha = commit;
    const segments = path.split('/');
    for (const [depth, segment] of segments.entries()) {
      const { tree: entries, truncated } = await tree(sha, false, purpose);
      const found = entries.find((one) => one.path === segment);
      if (!found && truncated)
        throw tooManyFiles(segments.slice(0, depth).join('/') || commit, hint);
      if (depth === segments.length - 1) return found;
      if (found?.type !== 'tree') return undefined;
      sha = found.sha;
    }
    return undefined;
  }

  return {
    async allFiles(commit) {
      const purpose: Purpose = {
        doing: `listing the files of ${commit}`,
        permission: 'contents: read',
      };
      const { tree: entries, truncated } = await tree(commit, true, purpose);
      if (truncated) throw tooManyFiles(commit, hint);
      return entries.filter((one) => one.type !== 'tree');
    },

    async file(path, commit) {
      const purpose = reading(path, commit);
      const found = await regularFile(path, commit, purpose);
      if (!found) return undefined;
      if ((found.size ?? 0) > MAX_BLOB_BYTES)
        throw new AssayError(
          'unsupported',
          `${path} has ${found.size} bytes, and GitHub's API serves at most ${MAX_BLOB_BYTES}`,
          { hint },
        );
      const { data } = await request(
        'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        { file_sha: found.sha, mediaType: { format: 'raw' } },
        z.instanceof(Uint8Array),
        purpose,
      );
      return data;
    },

    async blob(path, commit) {
      return (await regularFile(path, commit, reading(path, commit)))?.sha;
    },
  };
}

function reading(path: string, commit: string): Purpose {
  return { doing: `reading ${path} at ${commit}`, permission: 'contents: read' };
}

function tooManyFiles(where: string, hint: string): AssayError {
  return new AssayError(
    'unsupported',
    `${where} holds more files than GitHub's API lists in one answer`,
    { hint },
  );
}

const FETCH_HINT =
  'Set `fetch-depth: 0` on actions/checkout, so that Assay reads the checkout instead.';
