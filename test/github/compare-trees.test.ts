import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrees } from '../../src/github/compare-trees.ts';
import type { TreeEntry } from '../../src/github/response-schemas.ts';

function files(contents: Readonly<Record<string, string>>): TreeEntry[] {
  return Object.entries(contents).map(([path, sha]) => ({
    path,
    sha,
    mode: '100644',
    type: 'blob',
  }));
}

describe('compareTrees', () => {
  it('tells added, removed, modified and renamed files apart, by path', () => {
    const base = files({ 'kept.csv': '1', 'gone.csv': '2', 'old.csv': '3', 'same.csv': '4' });
    const head = files({ 'same.csv': '4', 'new.csv': '3', 'kept.csv': '5', 'came.csv': '6' });
    expect(compareTrees(base, head)).toEqual([
      { path: 'came.csv', status: 'added' },
      { path: 'gone.csv', status: 'removed' },
      { path: 'kept.csv', status: 'modified' },
      { path: 'new.csv', previousPath: 'old.csv', status: 'renamed' },
    ]);
  });

  it('tells a file that became a link', () => {
    const base = files({ 'a.csv': '1' });
    const head = base.map((entry) => ({ ...entry, mode: '120000' }));
    expect(compareTrees(base, head)).toEqual([{ path: 'a.csv', status: 'modified' }]);
  });

  it('accounts for every path on both sides once', () => {
    const tree = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'),
      fc.constantFrom('1', '2', '3'),
    );
    fc.assert(
      fc.property(tree, tree, (base, head) => {
        const compared = compareTrees(files(base), files(head));
        const left = new Map(Object.entries(base));
        for (const { path, previousPath, status } of compared) {
          if (status !== 'added') left.delete(previousPath ?? path);
          if (status !== 'removed') left.set(path, head[path]!);
        }
        expect([...left].sort()).toEqual(Object.entries(head).sort());
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
