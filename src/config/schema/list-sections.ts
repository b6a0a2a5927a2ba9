import type { SchemaNode } from './config-json-schema.ts';

/** One map of the config and the keys it may have. */
export interface ConfigSection {
  /** E.g. `datasets[].dialect`; empty for the file as a whole. */
  readonly path: string;
  readonly keys: readonly string[];
  readonly node: SchemaNode;
}

/** Every map of the config that has keys of its own, outer ones first. */
export function listSections(node: SchemaNode, path = ''): ConfigSection[] {
  if (node.anyOf) return (node.anyOf as SchemaNode[]).flatMap((one) => listSections(one, path));
  if (node.type === 'array') return listSections(node.items as SchemaNode, `${path}[]`);
  if (!node.properties) return [];
  const inner = Object.entries(node.properties as Record<string, SchemaNode>);
  return [
    { path, keys: inner.map(([key]) => key), node },
    ...inner.flatMap(([key, value]) => listSections(value, path === '' ? key : `${path}.${key}`)),
  ];
}
