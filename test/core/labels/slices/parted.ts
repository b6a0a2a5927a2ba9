import type { Parted } from '../../../../src/core/labels/slices/parting.ts';

/** Rows parted by a column of texts. */
export function partedBy(name: string, cells: readonly string[]): Parted {
  const values = [...new Set(cells)];
  return {
    parting: { name, column: name, kind: 'value', partOf: (text) => text },
    values,
    ofRow: Int32Array.from(cells, (cell) => values.indexOf(cell)),
  };
}
