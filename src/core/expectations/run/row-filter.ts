import type { Row, Table } from '../../table/table.ts';

/** Which records of a table count as rows: not those that cannot be read, nor blank lines, as in pandas. */
export function rowFilter({ format, columns }: Table): (row: Row) => boolean {
  const hasBlankLines = format === 'csv' && columns.length > 1;
  return ({ raw, cells }) =>
    raw === undefined && !(hasBlankLines && cells.length === 1 && cells[0] === '');
}
