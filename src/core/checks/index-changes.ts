import type { Modified } from '../diff/change.ts';
import type { Diff } from '../diff/diff.ts';
import { columnName } from '../words/column-name.ts';

/** A diff, arranged for the questions that standing asks. Rows and columns are 0-based. */
export interface ChangeIndex {
  /** For each row of head its row of base, or -1. */
  readonly headToBase: Int32Array;
  /** For each row of base its row of head, or -1. */
  readonly baseToHead: Int32Array;
  /** The paired rows with a changed cell, by their row in head. */
  readonly modified: ReadonlyMap<number, Modified>;
  /** Head's name of each column that base names otherwise, by base's name. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Arranges a diff so that a row's counterpart and changed cells are found at once. */
export function indexChanges(diff: Diff): ChangeIndex {
  const { headToBase, base, head } = diff;
  const baseToHead = new Int32Array(base.rowCount).fill(-1);
  headToBase.forEach((baseRow, headRow) => {
    if (baseRow !== -1) baseToHead[baseRow] = headRow;
  });

  const modified = new Map<number, Modified>();
  for (const change of diff.changes) {
    if (change.op === 'modified') modified.set(change.head.index, change);
  }

  const renamed = new Map<string, string>();
  for (const pair of diff.columns.pairs) {
    if (!pair.renamed) continue;
    renamed.set(columnName(base.columns, pair.base), columnName(head.columns, pair.head));
  }
  return { headToBase, baseToHead, modified, renamed };
}
