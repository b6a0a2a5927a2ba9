import type { FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { leafPaths, type SchemaNode } from './schema-node.ts';

/**
 * Metadata that describes one row group and nothing else, without logical types and with plain names. hyparquet
 * then hands out physical values, which keep every digit, and no column or field can be taken for another
 * of the same name.
 *
 * @throws {Error} where the row group does not have the columns that the schema says.
 */
export function physicalMetadata(
  metadata: FileMetaData,
  columns: readonly SchemaNode[],
  group: RowGroup,
): FileMetaData {
  return {
    ...metadata,
    schema: metadata.schema.map(physicalElement),
    num_rows: group.num_rows,
    row_groups: [physicalGroup(group, columns)],
  };
}

function physicalElement(element: SchemaElement, position: number): SchemaElement {
  const { type, type_length, repetition_type, num_children } = element;
  return {
    name: `f${position}`,
    ...(type ? { type } : {}),
    ...(type_length === undefined ? {} : { type_length }),
    ...(repetition_type && position > 0 ? { repetition_type } : {}),
    ...(num_children === undefined ? {} : { num_children }),
  };
}

function physicalGroup(group: RowGroup, columns: readonly SchemaNode[]): RowGroup {
  const paths = columns.flatMap(leafPaths);
  if (group.columns.length !== paths.length) {
    throw new Error(`it has ${group.columns.length} columns where the schema has ${paths.length}`);
  }
  return {
    ...group,
    columns: paths.map((path, i) => {
      const chunk = group.columns[i]!;
      const { element } = path.at(-1)!;
      const name = JSON.stringify(element.name);
      if (!chunk.meta_data) throw new Error(`column ${name} is encrypted or lies in another file`);
      if (chunk.meta_data.type !== element.type) {
        throw new Error(
          `column ${name} is stored as ${chunk.meta_data.type}, not as the schema says`,
        );
      }
      const path_in_schema = path.map((node) => node.key);
      return { ...chunk, meta_data: { ...chunk.meta_data, path_in_schema } };
    }),
  };
}
