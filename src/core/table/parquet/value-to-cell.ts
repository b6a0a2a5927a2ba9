import { type Cell, cellJson, Literal, NULL } from '../cell.ts';
import type { PhysicalValue } from './codecs/leaf-codec.ts';
import { isCollection, isItemWrapper, isRepeated, type SchemaNode } from './schema-node.ts';

/** A value of a column: null, a physical value, the values of a repeated field, or those of a group by key. */
export type ColumnValue =
  | null
  | undefined
  | PhysicalValue
  | readonly ColumnValue[]
  | { readonly [key: string]: ColumnValue };

/**
 * A column's value as a cell. Lists become JSON arrays, maps arrays of `{"key": …, "value": …}`,
 * other groups JSON objects with every field, absent ones as null.
 */
export function valueToCell(node: SchemaNode, value: ColumnValue): Cell {
  if (!isRepeated(node) && (value === null || value === undefined)) return NULL;
  if (node.codec && !isRepeated(node)) return node.codec.decode(value as PhysicalValue);
  return new Literal(valueJson(node, value));
}

function valueJson(node: SchemaNode, value: ColumnValue): string {
  if (!isRepeated(node)) return itemJson(node, value);
  // A repeated field has no null: where there is nothing, it has no items.
  return `[${((value ?? []) as readonly ColumnValue[]).map((item) => itemJson(node, item)).join(',')}]`;
}

function itemJson(node: SchemaNode, value: ColumnValue): string {
  if (value === null || value === undefined) return 'null';
  if (node.codec) return cellJson(node.codec.decode(value as PhysicalValue));
  const fields = value as Readonly<Record<string, ColumnValue>>;
  if (isCollection(node)) return collectionJson(node, fields[node.children[0]!.key]);
  const members = node.children.map(
    (child) => `${JSON.stringify(child.element.name)}:${valueJson(child, fields[child.key])}`,
  );
  return `{${members.join(',')}}`;
}

function collectionJson(node: SchemaNode, items: ColumnValue): string {
  const repeated = node.children[0]!;
  if (!isItemWrapper(node)) return valueJson(repeated, items ?? []);
  const element = repeated.children[0]!;
  const values = (items ?? []) as readonly Readonly<Record<string, ColumnValue>>[];
  return `[${values.map((item) => valueJson(element, item[element.key])).join(',')}]`;
}
