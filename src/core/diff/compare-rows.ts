import { cellsEqual } from '../table/cell.ts';
import type { Row } from '../table/table.ts';
import type { CellChange, Modified } from './change.ts';
import { SUBSTANTIVE } from './classify/cell-class.ts';
import type { ClassifyOptions } from './classify/cell-pair.ts';
import { classifyCellChange } from './classify/classify-cell-change.ts';
import type { ColumnPairing, KeyChoice } from './diff.ts';

/**
 * A function that compares a row of base with its counterpart in head, cell by cell.
 * It gives undefined for rows of equal cells.
 *
 * @param rules What holds for each pair of columns, in the pairing's order.
 */
export function rowComparer(
  columns: ColumnPairing,
  key: KeyChoice,
  rules: readonly ClassifyOptions[],
): (base: Row, head: Row, moved: boolean) => Modified | undefined {
  const baseWidth = columns.pairs.length + columns.removed.length;
  const headWidth = columns.pairs.length + columns.added.length;
  return (base, head, moved) => {
    const cells: CellChange[] = [];
    for (const [i, pair] of columns.pairs.entries()) {
      const before = base.cells[pair.base];
      const after = head.cells[pair.head];
      if (cellsEqual(before, after)) continue;
      const change = classifyCellChange(before, after, rules[i]!);
      cells.push({
        baseColumn: pair.base,
        headColumn: pair.head,
        base: before,
        head: after,
        class: change,
      });
    }
    const extra = Math.max(base.cells.length - baseWidth, head.cells.length - headWidth);
    for (let k = 0; k < extra; k++) {
      const before = base.cells[baseWidth + k];
      const after = head.cells[headWidth + k];
      if (cellsEqual(before, after)) continue;
      const place = { baseColumn: baseWidth + k, headColumn: headWidth + k };
      cells.push({ ...place, base: before, head: after, class: SUBSTANTIVE });
    }
    const keyChanged = cells.some((cell) => key.headColumns.includes(cell.headColumn!));
    const filled = cells.length === 0;
    for (const column of columns.added) {
      const after = head.cells[column];
      if (after === undefined) continue;
      cells.push({ headColumn: column, base: undefined, head: after, class: SUBSTANTIVE });
    }
    if (cells.length === 0) return undefined;
    return { op: 'modified', base, head, cells, moved, keyChanged, filled };
  };
}
