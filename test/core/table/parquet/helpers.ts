import type { SchemaElement } from 'hyparquet';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import type { ParquetDialect } from '../../../../src/core/table/dialect.ts';
import { openParquet } from '../../../../src/core/table/parquet/open-parquet.ts';
import { writeParquet } from '../../../../src/core/table/parquet/write-parquet.ts';
import type { Row, Table } from '../../../../src/core/table/table.ts';

export const open = (bytes: Uint8Array | ArrayBuffer): Promise<Table> =>
  openParquet(memorySource(new Uint8Array(bytes)), {}, { path: 'data.parquet' });

export async function cellsOf(
  table: Table,
  indexes?: readonly number[],
): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row.cells);
  return rows;
}

export async function write(
  dialect: ParquetDialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writeParquet(dialect, columns, rows)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** A dialect of top-level columns given by their elements; a group's children follow it. */
export function dialectOf(elements: readonly SchemaElement[], columns: number): ParquetDialect {
  return {
    format: 'parquet',
    compression: 'none',
    codec: 'SNAPPY',
    schema: [{ name: 'schema', num_children: columns }, ...elements],
  };
}

export async function* rowsOf(cells: readonly (readonly Cell[])[]): AsyncGenerator<Row[]> {
  yield cells.map((row, index) => ({ index, cells: row }));
}
