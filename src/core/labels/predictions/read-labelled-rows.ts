import { hasBlankKey } from '../../diff/row-key.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import { keyId } from '../key-id.ts';
import { RowIds } from '../row-ids.ts';
import type { LabelledFile, LabelledRow } from './labelled-row.ts';

/**
 * The rows of a dataset, file by file, each with its id and its label.
 *
 * @param files In the order of their paths, which the ids of rows without a key depend on.
 */
export async function readLabelledRows(files: readonly LabelledFile[]): Promise<LabelledRow[]> {
  const ids = new RowIds();
  const labelled: LabelledRow[] = [];
  for (const [file, { table, keyColumns, label }] of files.entries()) {
    for await (const rows of table.read()) {
      for (const row of rows) {
        const cell = row.cells[label];
        const id = ids.next(row, table.columns, keyColumns);
        const isKeyed = keyColumns.length > 0 && !hasBlankKey(row.cells, keyColumns);
        const key = isKeyed ? keyId(row.cells, keyColumns) : id;
        labelled.push({
          id,
          ...(key === id ? {} : { key }),
          file,
          row: row.index,
          ...(isBlank(cell) ? {} : { label: cellText(cell) }),
        });
      }
    }
  }
  return labelled;
}
