import { z } from 'zod';
import { AssayError } from '../core/assay-error.ts';
import type { Purpose } from './permission.ts';
import type { Request } from './request.ts';
import { type Tree, type TreeEntry, treeSchema } from './response-schemas.ts';
import { TreeCache } from './tree-cache.ts';

/** Reads trees and files of commits as git has them. */
export interface TreeReader {
  /** Every file of a commit, links and submodules included. */
  allFiles(commit: string): Promise<readonly TreeEntry[]>;
  /** A regular file's bytes; undefined where there is none, or a folder, a link or a submodule. */
  file(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** Git's object name of a regular file; undefined where {@link TreeReader.file} finds none. */
  blob(path: string, commit: string): Promise<string | undefined>;
  /** What stands at a path that is no regular file, nor a folder. */
  link(path: string, commit: string): Promise<'link' | 'submodule' | undefined>;
}

/** Requests for one listing: enough for some ten million files in not too many folders. */
const MAX_LISTINGS = 400;

const LINK_MODE = '120000';

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
  const trees = new TreeCache();

  function tree(sha: string, recursive: boolean, purpose: Purpose): Promise<Tree> {
    return trees.get(sha, recursive, async () => {
      const { data } = await request(
        'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
        treeSchema,
        purpose,
      );
      return data;
    });
  }

  /** Files of a tree. One with more than GitHub lists at once is taken apart, folder by folder. */
  async function filesBelow(
    sha: string,
    prefix: string,
    purpose: Purpose,
    requests: { left: number },
  ): Promise<readonly TreeEntry[]> {
    requests.left -= 2;
    if (requests.left < 0) throw tooManyFiles(prefix || sha, hint);
    const whole = await tree(sha, true, purpose);
    if (!whole.truncated)
      return whole.tree.filter(({ type }) => type !== 'tree').map((one) => below(prefix, one));
    const { tree: entries, truncated } = await tree(sha, false, purpose);
    if (truncated) throw tooManyFiles(prefix || sha, hint);
    const files: TreeEntry[] = [];
    for (const one of entries) {
      const placed = below(prefix, one);
      if (one.type !== 'tree') files.push(placed);
      else
        for (const file of await filesBelow(one.sha, `${placed.path}/`, purpose, requests))
          files.push(file);
    }
    return files;
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
      return filesBelow(commit, '', purpose, { left: MAX_LISTINGS });
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

    async link(path, commit) {
      const found = await entry(path, commit, reading(path, commit));
      if (found?.type === 'commit') return 'submodule';
      return found?.mode === LINK_MODE ? 'link' : undefined;
    },
  };
}

function below(prefix: string, entry: TreeEntry): TreeEntry {
  return prefix === '' ? entry : { ...entry, path: prefix + entry.path };
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
