import { CONFIG_PATH } from '../../src/check/load-config.ts';
import type { Revisions } from '../../src/revisions/revisions.ts';
import { memoryRevisions, type Tree } from '../memory-revisions.ts';
import type { Case } from './open-case.ts';

/** A pull request in memory that changes the one file of a case, and its config where it has two. */
export function caseRevisions(given: Case): Revisions {
  const { path, basePath } = given;
  return memoryRevisions({
    base: treeOf(basePath, given.base, given.baseConfig),
    head: treeOf(path, given.head, given.headConfig),
    renamed: given.base && given.head ? new Map([[path, basePath]]) : new Map(),
  });
}

function treeOf(path: string, bytes: Uint8Array | undefined, config: string | undefined): Tree {
  return new Map([
    ...(bytes ? [[path, bytes] as const] : []),
    ...(config === undefined ? [] : [[CONFIG_PATH, new TextEncoder().encode(config)] as const]),
  ]);
}
