import type { Table } from '../table/table.ts';
import type { Change } from './change.ts';
import type { ColumnChanges, Counts } from './diff.ts';

/** Sums of changes over all rows, and by column. Cells of added columns are not counted. */
export function countChanges(
  changes: readonly Change[],
  base: Table,
  head: Table,
): { counts: Counts; columnChanges: ColumnChanges[] } {
  const rows = {
    added: 0,
    removed: 0,
    modified: 0,
    moved: 0,
    cosmetic: 0,
    damaged: 0,
    substantive: 0,
  };
  const cells = { cosmetic: 0, damage: 0, substantive: 0 };
  const columns = new Map<number, ColumnTally>();
  for (const change of changes) {
    if (change.op !== 'modified') rows[change.op]++;
    else if (!change.filled) {
      rows.modified++;
      const seen = new Set<string>();
      for (const cell of change.cells) {
        if (cell.baseColumn === undefined) continue;
        seen.add(cell.class.class);
        cells[cell.class.class]++;
        tallyOf(columns, cell.headColumn!, cell.baseColumn, head).add(cell.class);
      }
      if (seen.has('damage')) rows.damaged++;
      if (seen.has('substantive')) rows.substantive++;
      if (seen.size === 1 && seen.has('cosmetic')) rows.cosmetic++;
    }
  }
  return {
    counts: {
      baseRows: base.rowCount,
      headRows: head.rowCount,
      added: rows.added,
      removed: rows.removed,
      modified: rows.modified,
      moved: rows.moved,
      cosmeticRows: rows.cosmetic,
      damagedRows: rows.damaged,
      substantiveRows: rows.substantive,
      cells,
    },
    columnChanges: [...columns.entries()].sort(([a], [b]) => a - b).map(([, tally]) => tally.sum()),
  };
}

type CountedClass = 'cosmetic' | 'damage' | 'substantive';

class ColumnTally {
  readonly #place: { baseColumn: number; headColumn: number; name: string };
  readonly #classes = { cosmetic: 0, damage: 0, substantive: 0 };
  readonly #kinds = new Map<string, { kind: string; class: CountedClass; count: number }>();

  constructor(place: { baseColumn: number; headColumn: number; name: string }) {
    this.#place = place;
  }

  add(change: { class: CountedClass; kind: string }): void {
    this.#classes[change.class]++;
    const seen = this.#kinds.get(change.kind);
    if (seen) seen.count++;
    else this.#kinds.set(change.kind, { kind: change.kind, class: change.class, count: 1 });
  }

  sum(): ColumnChanges {
    const kinds = [...this.#kinds.values()].sort(
      (a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1),
    );
    return { ...this.#place, ...this.#classes, kinds };
  }
}

function tallyOf(
  columns: Map<number, ColumnTally>,
  headColumn: number,
  baseColumn: number,
  head: Table,
): ColumnTally {
  let tally = columns.get(headColumn);
  if (!tally) {
    const name = head.columns[headColumn] ?? `column ${headColumn + 1}`;
    tally = new ColumnTally({ baseColumn, headColumn, name });
    columns.set(headColumn, tally);
  }
  return tally;
}
