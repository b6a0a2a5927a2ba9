import { Dictionary } from '../../checks/pairs/coded-column.ts';
import { BLANK, type Parted, type Parting } from './parting.ts';
import type { SliceTable } from './slice-table.ts';
import { sourceOfPath } from './source-of-path.ts';

/**
 * Parts the rows of a dataset, which need not be the one that the way to part them was found in. Each different text is
 * looked at once.
 */
export function partRows(table: SliceTable, parting: Parting): Parted {
  const parts = new Dictionary();
  const total = table.ids.length;
  if (parting.column === undefined) {
    const ofFile = table.files.map(({ path, policy }) =>
      parts.numberOf(
        parting.kind === 'source' ? sourceOfPath(path, policy.source) : parting.partOf(path),
      ),
    );
    const ofRow = Int32Array.from(table.fileOf, (file) => ofFile[file]!);
    return { parting, values: parts.values, ofRow };
  }
  const column = table.columns.get(parting.column);
  if (!column) return { parting, values: [], ofRow: new Int32Array(total).fill(-1) };
  const ofValue = column.values.map((text) => parts.numberOf(parting.partOf(text)));
  const ofRow = Int32Array.from(column.ofRow, (code) =>
    code < 0 ? parts.numberOf(BLANK) : ofValue[code]!,
  );
  return { parting, values: parts.values, ofRow };
}
