import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { AssayError } from '../../assay-error.ts';
import { type Cell, cellText } from '../cell.ts';
import type { ParquetDialect } from '../dialect.ts';
import type { Row } from '../table.ts';
import { cellToValue } from './cell-to-value.ts';
import { chainSchema, chainValue } from './leaf-chain.ts';
import { leafPaths, type SchemaNode, schemaColumns } from './schema-node.ts';
import type { ColumnValue } from './value-to-cell.ts';

/** A row group is written when it holds this many rows or about this many bytes. */
const GROUP_ROWS = 100_000;
const GROUP_BYTES = 64 * 2 ** 20;

/**
 * Writes rows as a Parquet file of the dialect's schema, one row group in memory at a time: reading it back
 * gives the same columns and cells.
 *
 * Pages are compressed with Snappy, or not at all where the dialect says so. INT96 timestamps, which Parquet
 * has given up, become INT64 timestamps in nanoseconds, which read the same. Statistics and the file's own
 * key-value metadata are left out.
 *
 * @throws {AssayError} `bad-input` for a row whose cells do not fit the schema.
 */
export async function* writeParquet(
  dialect: ParquetDialect,
  columns: readonly string[],
  rows: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  const schema = writableSchema(dialect.schema as readonly SchemaElement[]);
  const nodes = schemaColumns(schema);
  if (nodes.length !== columns.length) {
    throw new AssayError(
      'bad-input',
      `The Parquet schema has ${nodes.length} columns, and the table ${columns.length}.`,
      { hint: 'Write the table with the schema of the file it came from.' },
    );
  }
  const paths = nodes.flatMap(leafPaths);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: chainSchema(paths),
    codec: dialect.codec === 'UNCOMPRESSED' ? 'UNCOMPRESSED' : 'SNAPPY',
    statistics: false,
  });

  let group: ColumnValue[][] = nodes.map(() => []);
  let groupRows = 0;
  let groupBytes = 0;
  function writeGroup(): Uint8Array {
    writer.write({
      columnData: leafColumns(nodes, group),
      rowGroupSize: Math.max(1, groupRows),
    });
    group = nodes.map(() => []);
    groupRows = 0;
    groupBytes = 0;
    return taken(bytes);
  }

  for await (const batch of rows) {
    for (const row of batch) {
      for (const [c, node] of nodes.entries()) {
        const cell = row.cells[c];
        group[c]!.push(fittingValue(node, cell, row.index));
        groupBytes += cellText(cell).length;
      }
      groupRows++;
      if (groupRows >= GROUP_ROWS || groupBytes >= GROUP_BYTES) yield writeGroup();
    }
  }
  if (groupRows > 0) yield writeGroup();

  // The chains were there for the pages; the footer describes the columns as they are.
  writer.schema = schema;
  for (const { columns: chunks } of writer.row_groups) {
    for (const [i, path] of paths.entries()) {
      chunks[i]!.meta_data!.path_in_schema = path.map((node) => node.element.name);
    }
  }
  writer.finish();
  yield taken(bytes);
}

/** The bytes written since the last call. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** The schema with a root, and without INT96, which cannot be written. */
function writableSchema(schema: readonly SchemaElement[]): SchemaElement[] {
  if (schema.length === 0) return [{ name: 'schema', num_children: 0 }];
  return schema.map((element) =>
    element.type === 'INT96'
      ? {
          ...element,
          type: 'INT64',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'NANOS' },
        }
      : element,
  );
}

function leafColumns(nodes: readonly SchemaNode[], group: readonly ColumnValue[][]) {
  return nodes.flatMap((node, c) =>
    leafPaths(node).map((path) => {
      const column = {
        name: path.map(({ key }) => key).join('.'),
        data: chainData(path, group[c]!),
      };
      const { type } = path.at(-1)!.element;
      // A dictionary would take 0 and -0 for the same value.
      if (type === 'FLOAT' || type === 'DOUBLE') return { ...column, encoding: 'PLAIN' as const };
      return column;
    }),
  );
}

function chainData(path: readonly SchemaNode[], values: ColumnValue[]): ColumnValue[] {
  return path.length === 1 ? values : values.map((value) => chainValue(path, value));
}

function fittingValue(node: SchemaNode, cell: Cell, index: number): ColumnValue {
  const value = cellToValue(node, cell);
  if (value !== undefined) return value;
  const { name, type } = node.element;
  const shown = cell === undefined ? 'a missing cell' : JSON.stringify(cellText(cell).slice(0, 60));
  throw new AssayError(
    'bad-input',
    `Row ${index + 1}: ${shown} does not fit column ${JSON.stringify(name)} of type ${type ?? 'group'}.`,
    { hint: 'Write the rows with the schema of the file they came from.' },
  );
}
