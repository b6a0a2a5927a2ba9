import { z } from 'zod';
import { configSchema } from './config-schema.ts';

/** A node of the config's JSON Schema. */
export type SchemaNode = z.core.JSONSchema.BaseSchema;

let cached: SchemaNode | undefined;

/**
 * The config as JSON Schema draft-07, which editors know best. What one schema cannot say, such as two datasets
 * of one name, only `parseConfig` refuses.
 */
export function configJsonSchema(): SchemaNode {
  cached ??= {
    ...z.toJSONSchema(configSchema, { target: 'draft-07', io: 'input', override: dropOrigin }),
    title: 'Assay config',
    description: 'The config of Assay, `.github/assay.yml`.',
  };
  return cached;
}

/** Where a default comes from is told on the page of its check; JSON Schema knows no such key. */
function dropOrigin({ jsonSchema }: { jsonSchema: Record<string, unknown> }): void {
  delete jsonSchema['origin'];
}
