import type { SchemaElement } from 'hyparquet';
import { isRepeated, type SchemaNode } from './schema-node.ts';
import type { ColumnValue } from './value-to-cell.ts';

/**
 * A schema in which each leaf is a column of its own: the chain of groups that leads to it and nothing beside it.
 * Parquet stores each leaf by itself, so the pages are the same; but the writer need not tell lists, maps and
 * bare repeated groups apart, not all of which it can write.
 */
export function chainSchema(paths: readonly (readonly SchemaNode[])[]): SchemaElement[] {
  const root: SchemaElement = { name: 'schema', num_children: paths.length };
  return [root, ...paths.flatMap(chainOf)];
}

function chainOf(path: readonly SchemaNode[]): SchemaElement[] {
  return path.flatMap(({ element, key }, depth): SchemaElement[] => {
    const { type, type_length, repetition_type } = element;
    // The writer finds a column by name, and two leaves of one column start alike.
    const name = depth === 0 ? path.map((node) => node.key).join('.') : key;
    const repetition: SchemaElement = { name, ...(repetition_type ? { repetition_type } : {}) };
    if (!type) return [{ ...repetition, num_children: 1 }];
    const leaf = { type, ...(type_length === undefined ? {} : { type_length }) };
    if (repetition_type !== 'REPEATED') return [{ ...repetition, ...leaf }];
    // The writer repeats only groups; a group around a required leaf has the same levels as a repeated leaf.
    return [
      { ...repetition, num_children: 1 },
      { name: 'item', repetition_type: 'REQUIRED', ...leaf },
    ];
  });
}

/** What of a column's value lies along the path to one leaf, in the shape that the chain's schema has. */
export function chainValue(
  path: readonly SchemaNode[],
  value: ColumnValue,
  depth = 0,
): ColumnValue {
  const node = path[depth]!;
  const next = path[depth + 1];
  if (value === null || value === undefined || !next) return value;
  type Fields = Readonly<Record<string, ColumnValue>>;
  const child = (fields: ColumnValue) => chainValue(path, (fields as Fields)[next.key], depth + 1);
  // The writer takes the items of a repeated group with one child to be that child's values.
  if (isRepeated(node)) return (value as readonly ColumnValue[]).map(child);
  return { [next.key]: child(value) };
}
