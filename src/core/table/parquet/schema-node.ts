import type { SchemaElement } from 'hyparquet';
import { codecOf } from './codecs/codec-of.ts';
import type { LeafCodec } from './codecs/leaf-codec.ts';

/** An element of a Parquet schema with what is beneath it. A node without a codec is a group. */
export interface SchemaNode {
  readonly element: SchemaElement;
  /** A name that is unique in the schema and safe as a property, whatever the element is called. */
  readonly key: string;
  readonly children: readonly SchemaNode[];
  readonly codec?: LeafCodec;
}

/**
 * The top-level columns of a schema, which Parquet stores as a flat list of elements, each group before its children.
 *
 * @throws {Error} where the list is damaged.
 */
export function schemaColumns(schema: readonly SchemaElement[]): readonly SchemaNode[] {
  let next = 0;
  function readNode(): SchemaNode {
    const key = `f${next}`;
    const element = schema[next++];
    if (!element) throw new Error('the schema ends before all its columns are described');
    if (typeof element.name !== 'string') throw new Error('the schema has a column without a name');
    if (element.type) return { element, key, children: [], codec: codecOf(element) };
    const children = Array.from({ length: element.num_children ?? 0 }, readNode);
    return { element, key, children };
  }
  return schema.length === 0 ? [] : readNode().children;
}

/** The path to each leaf of a column, the column itself first: one path for each physical column. */
export function leafPaths(node: SchemaNode): (readonly SchemaNode[])[] {
  if (node.codec) return [[node]];
  return node.children.flatMap((child) => leafPaths(child).map((path) => [node, ...path]));
}

export function isRepeated(node: SchemaNode): boolean {
  return node.element.repetition_type === 'REPEATED';
}

/** Whether a group is a wrapper around one repeated child, as lists and maps are. */
export function isCollection({ element, children }: SchemaNode): boolean {
  const kind = element.logical_type?.type ?? element.converted_type;
  const wraps = kind === 'LIST' || kind === 'MAP' || kind === 'MAP_KEY_VALUE';
  return wraps && children.length === 1 && isRepeated(children[0]!);
}

/** Whether an item of a repeated group is only a wrapper around its one child, as in lists. */
export function isItemWrapper(collection: SchemaNode): boolean {
  return collection.children[0]!.children.length === 1;
}
