import type { Tree } from './response-schemas.ts';

/** Entries of all kept trees: some 100 MB. */
const MAX_ENTRIES = 300_000;

const OBJECT_NAME = /^[0-9a-f]{40,64}$/;

/** Keeps the trees that were asked for last, so that each is asked for once. What failed is asked for again. */
export class TreeCache {
  readonly #trees = new Map<string, Promise<Tree>>();
  readonly #sizes = new Map<string, number>();
  #entries = 0;

  /** @param name of a commit or tree; a branch's is not kept, because it points elsewhere tomorrow. */
  get(name: string, recursive: boolean, ask: () => Promise<Tree>): Promise<Tree> {
    if (!OBJECT_NAME.test(name)) return ask();
    const key = `${name} ${recursive}`;
    const known = this.#trees.get(key);
    if (known) return known;
    const asked = ask();
    this.#trees.set(key, asked);
    asked.then(
      ({ tree }) => this.#keep(key, tree.length),
      () => this.#trees.delete(key),
    );
    return asked;
  }

  #keep(key: string, size: number): void {
    this.#sizes.set(key, size);
    this.#entries += size;
    for (const [oldest, freed] of this.#sizes) {
      if (this.#entries <= MAX_ENTRIES) return;
      this.#trees.delete(oldest);
      this.#sizes.delete(oldest);
      this.#entries -= freed;
    }
  }
}
