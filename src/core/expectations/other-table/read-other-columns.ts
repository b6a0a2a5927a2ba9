import type { ColumnType } from '../../profile/infer-type.ts';
import type { Table } from '../../table/table.ts';
import { CannotJudge } from '../define/expectation.ts';
import { ColumnTypesScan } from '../run/column-types-scan.ts';
import { nameMissingColumn } from '../run/name-missing-column.ts';
import { rowFilter } from '../run/row-filter.ts';
import { readValue } from '../values/read-value.ts';
import type { Value } from '../values/value.ts';

/**
 * Reads columns of another table, a row at a time. Cells of CSV are read by the types of the columns they are held
 * against, so that `7` here is `7` there; where those have none, by the types that are found.
 *
 * @throws {CannotJudge} where it lacks a column.
 */
export async function* readOtherColumns(
  table: Table,
  names: readonly string[],
  types: readonly (ColumnType | undefined)[],
): AsyncGenerator<readonly Value[]> {
  const positions = names.map((name) => positionOf(name, table));
  const readAs = table.format === 'csv' ? await completeTypes(table, positions, types) : [];
  const isRow = rowFilter(table);
  for await (const rows of table.read()) {
    for (const row of rows) {
      if (isRow(row)) yield positions.map((at, i) => readValue(row.cells[at], readAs[i]));
    }
  }
}

function positionOf(name: string, { columns }: Table): number {
  const position = columns.indexOf(name);
  if (position === -1) {
    throw new CannotJudge(`In the other file: ${nameMissingColumn(name, columns)}`);
  }
  return position;
}

async function completeTypes(
  table: Table,
  positions: readonly number[],
  types: readonly (ColumnType | undefined)[],
): Promise<readonly (ColumnType | undefined)[]> {
  if (positions.every((_, i) => types[i] !== undefined)) return types;
  const scan = new ColumnTypesScan(positions);
  for await (const rows of table.read()) for (const row of rows) scan.row(row);
  const found = scan.finish();
  return positions.map((position, i) => types[i] ?? found.get(position)?.type());
}
