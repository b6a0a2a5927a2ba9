import { cellText } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import type { Check } from '../check.ts';

export const headerLost: Check = {
  name: 'header-lost',
  title: 'Header lost',
  severity: 'error',
  dimension: 'validity',
  about:
    'Base names its columns in the first record and head does not: head starts with a row of data, which now stands for the header or makes every column nameless.',
  caveat:
    'A file whose first row repeats the header of base on purpose, or whose columns are all renamed, can look alike.',
  hint: 'Put the header back as the first line; where the file has none on purpose, set `dialect: { header: false }` for the dataset.',
  peers: [],
  parameters: {},
  find: async ({ base, head }) => {
    if (!base || !hasHeader(base) || head.format !== 'csv' || head.columns.length === 0) return [];
    const lost = !hasHeader(head) || (await isFirstRowOf(base, head.columns));
    return lost ? [{ side: 'head', line: 1, byChange: true }] : [];
  },
  describe: () => 'The header is gone: the file starts with a row of data',
};

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
