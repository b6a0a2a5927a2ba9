import { type AsyncBuffer, type FileMetaData, parquetRead, type RowGroup } from 'hyparquet';
import type { Cell } from '../cell.ts';
import { decompressors } from './decompressors.ts';
import { physicalMetadata } from './physical-schema.ts';
import { leafPaths, type SchemaNode } from './schema-node.ts';
import { type ColumnValue, valueToCell } from './value-to-cell.ts';

/** The values of a row group, by column, each as long as the group has rows. */
export type DecodedGroup = readonly (readonly ColumnValue[])[];

/**
 * Decodes every column of a row group, whose claims `checkRowGroup` has checked.
 *
 * @throws {Error} that names what broke.
 */
export async function decodeRowGroup(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly SchemaNode[],
  group: RowGroup,
): Promise<DecodedGroup> {
  const rows = Number(group.num_rows);
  const byKey = new Map(columns.map((column) => [column.key, new Array<ColumnValue>(rows)]));
  const filled = new Map<string, number>();
  if (rows > 0) {
    await parquetRead({
      file,
      metadata: physicalMetadata(metadata, columns, group),
      compressors: decompressors,
      utf8: false,
      // INT96 is the one type that is converted all the same: to a count, as no Date holds nanoseconds.
      parsers: { timestampFromNanoseconds: (nanoseconds) => nanoseconds },
      onChunk({ columnName, columnData, rowStart }) {
        const values = byKey.get(columnName)!;
        const count = Math.min(columnData.length, rows - rowStart);
        for (let i = 0; i < count; i++) values[rowStart + i] = columnData[i];
        filled.set(columnName, (filled.get(columnName) ?? 0) + count);
      },
    });
  }
  for (const column of columns) {
    const found = filled.get(column.key) ?? 0;
    if (found !== rows && leafPaths(column).length > 0) {
      const name = JSON.stringify(column.element.name);
      throw new Error(`column ${name} has ${found} of the ${rows} rows`);
    }
  }
  return [...byKey.values()];
}

/** One row of a decoded group as cells. */
export function groupRow(columns: readonly SchemaNode[], group: DecodedGroup, row: number): Cell[] {
  return columns.map((column, c) => valueToCell(column, group[c]![row]));
}
