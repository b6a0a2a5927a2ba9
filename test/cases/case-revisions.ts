import { CONFIG_PATH } from '../../src/check/load-config.ts';
import { memorySource } from '../../src/core/table/byte-source.ts';
import { Closers } from '../../src/revisions/closers.ts';
import { createDataContext } from '../../src/revisions/data-context.ts';
import { openData } from '../../src/revisions/open-data.ts';
import type { ChangedFile, Revisions } from '../../src/revisions/revisions.ts';
import type { Case } from './open-case.ts';

/** A pull request in memory that changes the one file of a case, and its config where it has two. */
export function caseRevisions(given: Case): Revisions {
  const closers = new Closers();
  const context = createDataContext(closers, async () => ({
    reason: 'the object is not in this clone',
  }));
  const texts = { base: given.baseConfig, policy: given.baseConfig, head: given.headConfig };
  return {
    base: { name: 'main' },
    head: { name: 'topic' },
    changedFiles: async () => [changedFile(given)],
    async open(side, path) {
      const bytes = given[side];
      if (!bytes || path !== (side === 'base' ? given.basePath : given.path))
        return { kind: 'absent' };
      return openData(path, memorySource(bytes), context);
    },
    readText: async (side, path) => (path === CONFIG_PATH ? texts[side] : undefined),
    close: () => closers.closeAll(),
  };
}

function changedFile({ base, head, path, basePath }: Case): ChangedFile {
  if (!base) return { path, status: 'added' };
  if (!head) return { path, basePath, status: 'removed' };
  return { path, basePath, status: path === basePath ? 'modified' : 'renamed' };
}
