import { writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/schema/config-json-schema.ts';

/** The text of `schema/assay.schema.json`, which editors read. */
export function renderConfigSchema(): string {
  return `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
}

if (import.meta.main) {
  writeFileSync(new URL('../schema/assay.schema.json', import.meta.url), renderConfigSchema());
}
