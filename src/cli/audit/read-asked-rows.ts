import type { AskedRow } from '../../core/audit/plan/plan-audit.ts';
import type { LabelledRow } from '../../core/labels/predictions/labelled-row.ts';
import { cellText } from '../../core/table/cell.ts';
import type { Table } from '../../core/table/table.ts';

/** A file that rows are asked about. Columns are 0-based. */
export interface ShownFile {
  readonly table: Table;
  readonly shown: readonly number[];
  /** By shown column: what may be seen of its cells. */
  readonly masks: readonly ((text: string) => string)[];
}

/** Reads what experts see of rows. */
export async function readAskedRows(
  files: readonly ShownFile[],
  rows: readonly LabelledRow[],
): Promise<ReadonlyMap<string, AskedRow>> {
  const asked = new Map<string, AskedRow>();
  for (const [file, { table, shown, masks }] of files.entries()) {
    const own = new Map(rows.filter((row) => row.file === file).map((row) => [row.row, row]));
    const indexes = [...own.keys()].sort((a, b) => a - b);
    if (indexes.length === 0) continue;
    for await (const batch of table.read(indexes)) {
      for (const { index, cells, raw } of batch) {
        const { id, label = '' } = own.get(index)!;
        const texts = shown.map((column, place) => masks[place]!(cellText(cells[column])));
        asked.set(id, {
          id,
          file,
          row: index,
          current: label,
          // Its text may hold the label, and what masks and the config keep from experts.
          cells: raw === undefined ? texts : ['(not readable)'],
        });
      }
    }
  }
  return asked;
}
