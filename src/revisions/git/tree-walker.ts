import { AssayError } from '../../core/assay-error.ts';
import type { GitObjects } from './git-objects.ts';
import { parseTree, type TreeEntry } from './parse-tree.ts';

const MAX_TREE = 256 * 1024 * 1024;
const CACHED_TREES = 32;

/** Finds what stands at a path of a commit, by walking its trees: no path is ever an argument to Git. */
export class TreeWalker {
  readonly #objects: GitObjects;
  /** The trees read last, oldest first: files of one folder are usually asked for together. */
  readonly #cache = new Map<string, Map<string, TreeEntry>>();

  constructor(objects: GitObjects) {
    this.#objects = objects;
  }

  /**
   * The entry at a path (slashes, from the root); undefined where there is none or it lies behind a link.
   * A path inside a submodule gives the submodule.
   */
  async find(commit: string, path: string): Promise<TreeEntry | undefined> {
    let entry: TreeEntry = { kind: 'folder', id: `${commit}^{tree}` };
    for (const name of path.split('/')) {
      if (entry.kind === 'submodule') return entry;
      if (entry.kind !== 'folder') return undefined;
      const next = (await this.#tree(entry.id)).get(name);
      if (!next) return undefined;
      entry = next;
    }
    return entry;
  }

  async #tree(name: string): Promise<Map<string, TreeEntry>> {
    const cached = this.#cache.get(name);
    if (cached) return cached;
    const tree = await this.#objects.read(name, async (object) => {
      if (object?.type !== 'tree' || object.size > MAX_TREE) {
        throw new AssayError('git-failed', `The tree ${name} is missing or too large.`, {
          hint: 'Run `git fsck`; in a partial clone, see that its remote can be reached.',
        });
      }
      const chunks: Uint8Array[] = [];
      for await (const chunk of object.bytes) chunks.push(chunk);
      return parseTree(Buffer.concat(chunks), object.id.length / 2);
    });
    this.#cache.set(name, tree);
    const [oldest] = this.#cache.keys();
    if (this.#cache.size > CACHED_TREES && oldest !== undefined) this.#cache.delete(oldest);
    return tree;
  }
}
