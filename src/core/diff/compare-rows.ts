import { type Cell, cellsEqual } from '../table/cell.ts';
import type { DifferingCell } from '../table/cell-access.ts';
import type { Row } from '../table/table.ts';
import type { CellChange, Modified } from './change.ts';
import { SUBSTANTIVE } from './classify/cell-class.ts';
import type { ClassifyOptions } from './classify/cell-pair.ts';
import { classifyCellChange } from './classify/classify-cell-change.ts';
import type { ColumnPairing, KeyChoice } from './diff.ts';

/** Compares rows of base with their counterparts in head, cell by cell. */
export class RowComparer {
  readonly #columns: ColumnPairing;
  readonly #key: KeyChoice;
  readonly #rules: readonly ClassifyOptions[];

  /** @param rules What holds for each pair of columns, in the pairing's order. */
  constructor(columns: ColumnPairing, key: KeyChoice, rules: readonly ClassifyOptions[]) {
    this.#columns = columns;
    this.#key = key;
    this.#rules = rules;
  }

  /** What changed from one row to the other, whose differing cells are known; undefined where there are none. */
  ofCells(
    base: Row,
    head: Row,
    differing: readonly DifferingCell[],
    moved: boolean,
  ): Modified | undefined {
    if (differing.length === 0) return undefined;
    const cells = differing.map((cell) => this.#change(cell.pair, cell.base, cell.head));
    return {
      op: 'modified',
      base,
      head,
      cells,
      moved,
      keyChanged: this.#isKey(cells),
      filled: false,
    };
  }

  /** What changed from one row to the other; undefined for rows of equal cells. */
  ofRows(base: Row, head: Row, moved: boolean): Modified | undefined {
    const columns = this.#columns;
    const cells: CellChange[] = [];
    for (const [i, pair] of columns.pairs.entries()) {
      const before = base.cells[pair.base];
      const after = head.cells[pair.head];
      if (!cellsEqual(before, after)) cells.push(this.#change(i, before, after));
    }
    const baseWidth = columns.pairs.length + columns.removed.length;
    const headWidth = columns.pairs.length + columns.added.length;
    const extra = Math.max(base.cells.length - baseWidth, head.cells.length - headWidth);
    for (let k = 0; k < extra; k++) {
      const before = base.cells[baseWidth + k];
      const after = head.cells[headWidth + k];
      if (cellsEqual(before, after)) continue;
      const place = { baseColumn: baseWidth + k, headColumn: headWidth + k };
      cells.push({ ...place, base: before, head: after, class: SUBSTANTIVE });
    }
    const keyChanged = this.#isKey(cells);
    const filled = cells.length === 0;
    for (const column of columns.added) {
      const after = head.cells[column];
      if (after === undefined) continue;
      cells.push({ headColumn: column, base: undefined, head: after, class: SUBSTANTIVE });
    }
    if (cells.length === 0) return undefined;
    return { op: 'modified', base, head, cells, moved, keyChanged, filled };
  }

  #change(pair: number, before: Cell, after: Cell): CellChange {
    const { base, head } = this.#columns.pairs[pair]!;
    const change = classifyCellChange(before, after, this.#rules[pair]!);
    return { baseColumn: base, headColumn: head, base: before, head: after, class: change };
  }

  #isKey(cells: readonly CellChange[]): boolean {
    return cells.some((cell) => this.#key.headColumns.includes(cell.headColumn!));
  }
}
