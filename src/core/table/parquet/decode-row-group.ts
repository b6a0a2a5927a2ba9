import {
  type AsyncBuffer,
  type CompressionCodec,
  type FileMetaData,
  parquetRead,
  type RowGroup,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { Cell } from '../cell.ts';
import { leafPaths, type SchemaNode } from './schema-node.ts';
import { type ColumnValue, valueToCell } from './value-to-cell.ts';

/** What a row group may claim to unpack to: it is held in memory while it is read. */
const MAX_GROUP_BYTES = 2 ** 30;
const MAX_GROUP_ROWS = 2 ** 26;

/** The values of a row group, by column, each as long as the group has rows. */
export type DecodedGroup = readonly (readonly ColumnValue[])[];

/**
 * Decodes every column of a row group.
 *
 * hyparquet is given a schema without logical types and with plain names: it then hands out physical values,
 * which keep every digit, and no column or field can be taken for another of the same name.
 *
 * @throws {Error} that names what broke.
 */
export async function decodeRowGroup(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly SchemaNode[],
  group: RowGroup,
): Promise<DecodedGroup> {
  const rows = checkedRows(group);
  const byKey = new Map(columns.map((column) => [column.key, new Array<ColumnValue>(rows)]));
  const filled = new Map<string, number>();
  if (rows > 0) {
    await parquetRead({
      file,
      metadata: {
        ...metadata,
        schema: physicalSchema(metadata.schema),
        num_rows: group.num_rows,
        row_groups: [physicalGroup(group, columns)],
      },
      compressors: boundedCompressors(),
      utf8: false,
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

function checkedRows(group: RowGroup): number {
  const rows = Number(group.num_rows);
  if (!(rows >= 0 && rows <= MAX_GROUP_ROWS)) {
    throw new Error(`it claims ${rows} rows, and at most ${MAX_GROUP_ROWS} are read at once`);
  }
  const bytes = group.columns.reduce(
    (sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0),
    0,
  );
  if (!(bytes <= MAX_GROUP_BYTES)) {
    throw new Error(
      `it unpacks to ${bytes} bytes, and at most ${MAX_GROUP_BYTES} are read at once: write smaller row groups`,
    );
  }
  return rows;
}

function physicalSchema(schema: readonly SchemaElement[]): SchemaElement[] {
  return schema.map(({ type, type_length, repetition_type, num_children }, i) => {
    const element: SchemaElement = { name: `f${i}` };
    if (type) element.type = type;
    if (type_length !== undefined) element.type_length = type_length;
    if (repetition_type && i > 0) element.repetition_type = repetition_type;
    if (num_children !== undefined) element.num_children = num_children;
    return element;
  });
}

/** The group with its column chunks under the physical schema's names, checked against that schema. */
function physicalGroup(group: RowGroup, columns: readonly SchemaNode[]): RowGroup {
  const paths = columns.flatMap(leafPaths);
  if (group.columns.length !== paths.length) {
    throw new Error(`it has ${group.columns.length} columns where the schema has ${paths.length}`);
  }
  return {
    ...group,
    columns: paths.map((path, i) => {
      const chunk = group.columns[i]!;
      const leaf = path.at(-1)!;
      const name = JSON.stringify(leaf.element.name);
      if (!chunk.meta_data) throw new Error(`column ${name} is encrypted or lies in another file`);
      if (chunk.meta_data.type !== leaf.element.type) {
        throw new Error(
          `column ${name} is stored as ${chunk.meta_data.type}, not as its schema says`,
        );
      }
      const path_in_schema = path.map((node) => node.key);
      return { ...chunk, meta_data: { ...chunk.meta_data, path_in_schema } };
    }),
  };
}

/** Decompressors that refuse a page which claims to unpack to more than a row group may. */
function boundedCompressors(): typeof compressors {
  const bounded: typeof compressors = {};
  for (const codec of Object.keys(compressors) as CompressionCodec[]) {
    const decompress = compressors[codec]!;
    bounded[codec] = (input, outputLength) => {
      if (outputLength > MAX_GROUP_BYTES) {
        throw new Error(`a page claims to unpack to ${outputLength} bytes`);
      }
      // A page of nulls alone holds no bytes, not even a compressed nothing.
      if (outputLength === 0) return new Uint8Array(0);
      return decompress(input, outputLength);
    };
  }
  return bounded;
}
