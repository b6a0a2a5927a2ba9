import { writeFileSync } from 'node:fs';
import { configJsonSchema, type SchemaNode } from '../src/config/schema/config-json-schema.ts';

/** The text of `schema/assay.schema.json`, which editors read. */
export function renderConfigSchema(): string {
  return `${JSON.stringify(withSharedChecks(configJsonSchema()), null, 2)}\n`;
}

/** The settings of the checks, which are most of the schema, once: those of a dataset refer to those of all. */
function withSharedChecks(schema: SchemaNode): SchemaNode {
  const path = ['properties', 'datasets', 'items', 'properties', 'checks'];
  const copy = structuredClone(schema) as Record<string, unknown>;
  const checks = path.reduce(enter, copy);
  for (const name of Object.keys(enter(checks, 'properties')))
    enter(checks, 'properties')[name] = { $ref: `#/properties/checks/properties/${name}` };
  return copy as SchemaNode;
}

function enter(node: Record<string, unknown>, key: string): Record<string, unknown> {
  return node[key] as Record<string, unknown>;
}

if (import.meta.main) {
  writeFileSync(new URL('../schema/assay.schema.json', import.meta.url), renderConfigSchema());
}
