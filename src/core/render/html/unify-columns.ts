import type { Change } from '../../diff/change.ts';
import type { Diff } from '../../diff/diff.ts';
import { maskText } from '../../privacy/mask-text.ts';
import { repeatedNames } from '../../words/repeated-names.ts';
import type { ColumnData } from './page-data.ts';

/** One list of columns for both sides: head's, then those that only base has, then cells beyond the header. */
export interface UnifiedColumns {
  readonly columns: readonly ColumnData[];
  /** Position in the list by 0-based column of base; the same for head. */
  readonly ofBase: readonly number[];
  readonly ofHead: readonly number[];
}

/**
 * Lays the columns of base and head out as one list, so that a row of either side is one array of cells.
 * Records longer than the header get columns named `extra cell 1` and so on.
 */
export function unifyColumns(diff: Diff): UnifiedColumns {
  const { base, head, columns: pairing, key } = diff;
  const pairOfHead = new Map(pairing.pairs.map((pair) => [pair.head, pair]));
  const changed = new Map(diff.columnChanges.map((c) => [c.headColumn, c]));
  const columns: ColumnData[] = head.columns.map((name, i) => {
    const pair = pairOfHead.get(i);
    const counts = changed.get(i);
    return {
      name: maskText(name),
      ...(repeatedNames(head.columns).has(name) ? { place: i + 1 } : {}),
      change: pair === undefined ? 'added' : pair.renamed ? 'renamed' : 'same',
      ...(pair?.renamed ? { from: maskText(base.columns[pair.base] ?? '') } : {}),
      key: key.headColumns.includes(i),
      changed: counts ? counts.cosmetic + counts.damage + counts.substantive : 0,
    };
  });
  const ofHead = columns.map((_, i) => i);
  const ofBase: number[] = [];
  for (const pair of pairing.pairs) ofBase[pair.base] = pair.head;
  for (const i of pairing.removed) {
    ofBase[i] = columns.length;
    columns.push({
      name: maskText(base.columns[i] ?? ''),
      change: 'removed',
      key: false,
      changed: 0,
    });
  }
  for (let extra = 0; extra < countExtraCells(diff); extra++) {
    ofBase[base.columns.length + extra] = columns.length;
    ofHead[head.columns.length + extra] = columns.length;
    columns.push({ name: `extra cell ${extra + 1}`, change: 'same', key: false, changed: 0 });
  }
  return { columns, ofBase, ofHead };
}

/** The most cells by which any changed row is longer than its header. */
function countExtraCells({ base, head, changes }: Diff): number {
  const beyond = (change: Change): number => {
    const ofBase = 'base' in change ? change.base.cells.length - base.columns.length : 0;
    const ofHead = 'head' in change ? change.head.cells.length - head.columns.length : 0;
    return Math.max(ofBase, ofHead);
  };
  return changes.reduce((most, change) => Math.max(most, beyond(change)), 0);
}
