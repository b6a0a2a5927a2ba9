import { cellText } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import type { CheckContext } from '../check.ts';

/** Whether base names its columns in the first record and head's first record is a row of data. */
export async function isHeaderLost({
  base,
  head,
}: Pick<CheckContext, 'base' | 'head'>): Promise<boolean> {
  if (!base || !hasHeader(base) || head.format !== 'csv' || head.columns.length === 0) return false;
  return !hasHeader(head) || (await isFirstRowOf(base, head.columns));
}

function hasHeader({ dialect }: Table): boolean {
  return dialect.format === 'csv' && dialect.header;
}

/** Whether what was read as a header is base's first row, and no header that base had. */
async function isFirstRowOf(base: Table, columns: readonly string[]): Promise<boolean> {
  if (base.rowCount === 0 || columns.join('\n') === base.columns.join('\n')) return false;
  let first: Row | undefined;
  for await (const rows of base.read([0])) first = rows[0];
  return first !== undefined && first.cells.map(cellText).join('\n') === columns.join('\n');
}
