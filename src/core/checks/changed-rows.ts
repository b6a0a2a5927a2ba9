import type { Diff } from '../diff/diff.ts';
import type { Table } from '../table/table.ts';
import type { RowSource } from './shared-scans.ts';

/** The rows of one side that the other lacks or has otherwise. */
export interface ChangedRows {
  /** 0-based, ascending. */
  readonly indexes: readonly number[];
  /** They are read anew and not kept: of a file that was rewritten they are all there are. */
  readonly rows: RowSource;
  /** Whether a row is none of them, so that the other side holds it unchanged. */
  isShared(row: number): boolean;
}

type Side = 'base' | 'head';

const known = new WeakMap<Diff, Readonly<Record<Side, ChangedRows>>>();

/** The added and modified rows of head, or the removed and modified ones of base. */
export function changedRows(diff: Diff, side: Side): ChangedRows {
  const ofSides = known.get(diff) ?? {
    base: findChanged(diff, 'base'),
    head: findChanged(diff, 'head'),
  };
  known.set(diff, ofSides);
  return ofSides[side];
}

function findChanged(diff: Diff, side: Side): ChangedRows {
  const table = diff[side];
  const indexes = listChanged(diff, side);
  const isChanged = new Uint8Array(table.rowCount);
  for (const row of indexes) isChanged[row] = 1;
  return {
    indexes,
    rows: sourceOf(table, indexes),
    isShared: (row) => isChanged[row] === 0,
  };
}

function listChanged({ changes }: Diff, side: Side): number[] {
  const rows: number[] = [];
  for (const change of changes) {
    if (change.op === 'modified') rows.push(change[side].index);
    else if (side === 'head' && change.op === 'added') rows.push(change.head.index);
    else if (side === 'base' && change.op === 'removed') rows.push(change.base.index);
  }
  return rows.sort((a, b) => a - b);
}

/** Where they are all rows, the table itself, so that one pass does for both. */
function sourceOf(table: Table, rows: readonly number[]): RowSource {
  return rows.length === table.rowCount ? table : { read: () => table.read(rows) };
}
