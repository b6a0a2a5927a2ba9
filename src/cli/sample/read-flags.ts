import { AssayError } from '../../core/assay-error.ts';
import { RowIds } from '../../core/labels/row-ids.ts';
import type { FrameFile } from '../../core/sampling/frame/read-frame.ts';
import { cellText, isBlank } from '../../core/table/cell.ts';
import { listNames } from '../../core/words/list-names.ts';
import { readList } from './read-list.ts';

/**
 * The ids of flagged rows out of a file: of its column `row_id`, as `assay suggest` writes it, else of columns called like
 * the key.
 *
 * @throws {AssayError} `bad-input` where the file has neither.
 */
export async function readFlags(
  cwd: string,
  spec: string,
  [file]: readonly FrameFile[],
): Promise<ReadonlySet<string>> {
  const key = file?.keyColumns.map((column) => file.table.columns[column]!) ?? [];
  const flagged = new Set<string>();
  await readList(cwd, spec, (row, { columns }) => {
    const id = columns.indexOf('row_id');
    if (id >= 0) {
      if (!isBlank(row.cells[id])) flagged.add(cellText(row.cells[id]));
      return;
    }
    const own = key.map((name) => columns.indexOf(name));
    if (own.length === 0 || own.includes(-1)) throw lacksIds(spec, key, columns);
    // Ids of its own: a row that is flagged twice is one row, and not the second of two.
    flagged.add(new RowIds().next(row, columns, own));
  });
  return flagged;
}

function lacksIds(spec: string, key: readonly string[], columns: readonly string[]): AssayError {
  const wanted =
    key.length === 0 ? 'a column row_id' : `a column row_id, or the key ${listNames(key)}`;
  return new AssayError('bad-input', `The flags in ${spec} do not say which rows they are of.`, {
    hint: `The file needs ${wanted}; its columns are ${listNames(columns)}.`,
  });
}
