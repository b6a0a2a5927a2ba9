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
}

/** GitHub serves no larger blob. */
const MAX_BLOB_BYTES = 100 * 1024 * 1024;

/**
 * Goes through trees and blobs rather than through the contents API, which follows symbolic links and lists at
 * most 1,000 entries of a folder. Trees are asked for once.
 */
export function treeReader(request: Request): TreeReader {
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
    trees.set(id, asked);
    return asked;
  }

  async function entry(path: string, commit: string, purpose: Purpose) {
    let sha = commit;
    const segments = path.split('/');
    for (const [depth, segment] of segments.entries()) {
      const { tree: entries, truncated } = await tree(sha, false, purpose);
      const found = entries.find((one) => one.path === segment);
      if (!found && truncated) throw tooManyFiles(segments.slice(0, depth).join('/') || commit);
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
      if (truncated) throw tooManyFiles(commit);
      return entries.filter((one) => one.type !== 'tree');
    },

    async file(path, commit) {
      const purpose: Purpose = {
        doing: `reading ${path} at ${commit}`,
        permission: 'contents: read',
      };
      const found = await entry(path, commit, purpose);
      // Mode 100644 or 100755: a link is a blob too, and is never followed.
      if (!found?.mode.startsWith('100')) return undefined;
      if ((found.size ?? 0) > MAX_BLOB_BYTES)
        throw new AssayError(
          'github-failed',
          `${path} has ${found.size} bytes, and GitHub's API serves at most ${MAX_BLOB_BYTES}`,
          { hint: FETCH_HINT },
        );
      const { data } = await request(
        'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
        { file_sha: found.sha, mediaType: { format: 'raw' } },
        z.instanceof(Uint8Array),
        purpose,
      );
      return data;
    },
  };
}

function tooManyFiles(where: string): AssayError {
  return new AssayError(
    'github-failed',
    `${where} holds more files than GitHub's API lists in one answer`,
    { hint: FETCH_HINT },
  );
}

const FETCH_HINT =
  'Set `fetch-depth: 0` on actions/checkout, so that Assay reads the checkout instead.';
