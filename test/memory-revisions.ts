import { memorySource } from '../src/core/table/byte-source.ts';
import { Closers } from '../src/revisions/closers.ts';
import { createDataContext } from '../src/revisions/data-context.ts';
import { openData } from '../src/revisions/open-data.ts';
import type { ChangedFile, Revisions } from '../src/revisions/revisions.ts';

/** Every file of a revision by path: its bytes, or a symbolic link. */
export type Tree = ReadonlyMap<string, Uint8Array | { readonly linkTo: string }>;

export interface MemoryRevisionsSpec {
  readonly base: Tree;
  readonly head: Tree;
  /** Base's path of a file that the change renames, by head's path. */
  readonly renamed?: ReadonlyMap<string, string>;
}

/** A pull request in memory, from `topic` into `main`; the config on `main` judges. */
export function memoryRevisions({ base, head, renamed }: MemoryRevisionsSpec): Revisions {
  const closers = new Closers();
  const context = createDataContext(closers, async () => ({
    reason: 'the object is not in this clone',
  }));
  const trees = { base, head, policy: base };
  return {
    base: { name: 'main' },
    head: { name: 'topic' },
    changedFiles: async () => listChanges(base, head, renamed ?? new Map()),
    list: async (side) => [...trees[side].keys()].sort(),
    async open(side, path) {
      const file = trees[side].get(path);
      if (!file) return { kind: 'absent' };
      return file instanceof Uint8Array
        ? openData(path, memorySource(file), context)
        : { kind: 'link' };
    },
    async readText(side, path) {
      const file = trees[side].get(path);
      return file instanceof Uint8Array ? new TextDecoder().decode(file) : undefined;
    },
    close: () => closers.closeAll(),
  };
}

function listChanges(base: Tree, head: Tree, renamed: ReadonlyMap<string, string>): ChangedFile[] {
  const changes: ChangedFile[] = [];
  const sources = new Set(renamed.values());
  for (const [path, file] of head) {
    const basePath = renamed.get(path) ?? path;
    const before = base.get(basePath);
    if (!before) changes.push({ path, status: 'added' });
    else if (basePath !== path) changes.push({ path, basePath, status: 'renamed' });
    else if (!isSame(before, file)) changes.push({ path, basePath, status: 'modified' });
  }
  for (const path of base.keys()) {
    if (!head.has(path) && !sources.has(path))
      changes.push({ path, basePath: path, status: 'removed' });
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isSame(a: NonNullable<ReturnType<Tree['get']>>, b: typeof a): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.from(a).equals(b);
  return !(a instanceof Uint8Array || b instanceof Uint8Array) && a.linkTo === b.linkTo;
}
