import type { SchemaNode } from '../schema/config-json-schema.ts';
import type { PathStep } from '../yaml/read-yaml.ts';

/** The part of a JSON Schema that speaks about a path, or `undefined` where none does. */
export function findSchemaNode(
  root: SchemaNode,
  path: readonly PathStep[],
): SchemaNode | undefined {
  let nodes = [root];
  for (const step of path) nodes = nodes.flatMap(alternatives).flatMap((node) => enter(node, step));
  return nodes[0];
}

/** The keys that a map may have, all its forms together; none where it may have any. */
export function knownKeys(node: SchemaNode): string[] {
  return alternatives(node).flatMap((one) => Object.keys(one.properties ?? {}));
}

const alternatives = (node: SchemaNode): SchemaNode[] => (node.anyOf as SchemaNode[]) ?? [node];

function enter(node: SchemaNode, step: PathStep): SchemaNode[] {
  const next =
    typeof step === 'number'
      ? node.items
      : (ownProperty(node.properties, step) ?? node.additionalProperties);
  return next !== null && typeof next === 'object' ? [next as SchemaNode] : [];
}

function ownProperty(properties: SchemaNode['properties'], name: string): unknown {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}
