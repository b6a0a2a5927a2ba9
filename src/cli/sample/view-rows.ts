import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import type { SampledRow } from '../../core/render/sample/sample-view.ts';
import type { FrameFile, PlacedRow } from '../../core/sampling/frame/read-frame.ts';
import type { DrawnRow } from '../../core/sampling/sample.ts';
import type { Cell } from '../../core/table/cell.ts';
import { columnName } from '../../core/words/column-name.ts';
import { distinctNames } from '../../core/words/distinct-names.ts';

/** The drawn rows with their cells as they may be seen, and the columns of all files by name. */
export async function viewRows(
  drawn: readonly DrawnRow<PlacedRow>[],
  files: readonly FrameFile[],
  privacy: PrivacyPolicy,
): Promise<{ columns: readonly string[]; rows: readonly SampledRow[] }> {
  const names = files.map(({ table }) => distinctNames(table.columns));
  const columns = [...new Set(names.flat())];
  const cellsOf = new Map<string, readonly Cell[]>();
  for (const [place, { table }] of files.entries()) {
    const wanted = drawn.filter(({ row }) => row.file === place).map(({ row }) => row.index);
    const places = names[place]!.map((name) => columns.indexOf(name));
    const masks = table.columns.map((_, i) => maskOfColumn(columnName(table.columns, i), privacy));
    for await (const rows of table.read(wanted.sort((a, b) => a - b))) {
      for (const { index, cells } of rows) {
        const shown: Cell[] = columns.map(() => undefined);
        for (const [i, to] of places.entries()) shown[to] = maskCell(cells[i], masks[i]!);
        cellsOf.set(`${place} ${index}`, shown);
      }
    }
  }
  const rows = drawn.map(({ id, stratum, inclusion, row: { file, index } }) => ({
    id,
    stratum,
    inclusion,
    path: files[file]!.path,
    row: index + 1,
    line: files[file]!.table.line(index),
    cells: cellsOf.get(`${file} ${index}`) ?? [],
  }));
  return { columns, rows };
}

function maskCell(cell: Cell, mask: (text: string) => string): Cell {
  if (cell === undefined || typeof cell === 'string') return cell && mask(cell);
  const shown = mask(cell.text);
  return shown === cell.text ? cell : shown;
}
