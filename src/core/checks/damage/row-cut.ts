import type { Table } from '../../table/table.ts';
import { formatCount } from '../../words/format-count.ts';
import type { Check } from '../check.ts';

/** Rows of a sheet, header included: of today's spreadsheets, and of those before 2007. */
const SHEET_ROWS = [1_048_576, 65_536];

export const rowCut: Check = {
  name: 'row-cut',
  title: 'Rows cut',
  severity: 'error',
  dimension: 'completeness',
  about:
    'The file ends exactly where a spreadsheet runs out of rows (1,048,576, or 65,536 in old ones) and had more rows before: opening and saving it there has dropped the rest.',
  caveat: 'A file that by chance ends at exactly that row, and had more before, is reported too.',
  hint: 'Restore the file from base, and change it with a tool that is no spreadsheet.',
  peers: [],
  parameters: {},
  find: async ({ base, head }) => {
    if (!base || base.rowCount <= head.rowCount) return [];
    if (!SHEET_ROWS.includes(head.rowCount + headerRows(head))) return [];
    return [
      {
        side: 'head',
        index: head.rowCount - 1,
        detail: `${formatCount(base.rowCount)} → ${formatCount(head.rowCount)} rows`,
        byChange: true,
      },
    ];
  },
  describe: () =>
    'The file ends at the last row a spreadsheet can hold; the rows after it are gone',
};

function headerRows({ dialect }: Table): number {
  if (dialect.format === 'csv') return dialect.header ? 1 : 0;
  return dialect.format === 'xlsx' ? 1 : 0;
}
