import type { SliceTable } from '../slices/slice-table.ts';
import type { Verdicts } from './row-verdict.ts';

/**
 * The one label whose rows verdicts are about, as in an audit of one class: rates of wrong labels then hold for its rows
 * alone. A row counts by the label that was judged, else by the one it has. Undefined where several labels were judged, or
 * the dataset has no other.
 */
export function judgedLabel(
  { rows }: Pick<Verdicts, 'rows'>,
  { label, columns }: Pick<SliceTable, 'label' | 'columns'>,
): string | undefined {
  const column = label === undefined ? undefined : columns.get(label);
  if (!column || column.values.length < 2) return undefined;
  const known = new Set(column.values);
  const judged = new Set(
    rows.map(({ row, current }) =>
      current !== undefined && known.has(current) ? current : column.values[column.ofRow[row]!],
    ),
  );
  const [only] = judged;
  return judged.size === 1 ? only : undefined;
}
