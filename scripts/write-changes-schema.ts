/** Writes `schema/changes.schema.json`: what each line of `assay diff --format jsonl` looks like. */
import { writeFileSync } from 'node:fs';

const count = { type: 'integer', minimum: 0 };
const position = { type: 'integer', minimum: 1 };
const names = { type: 'array', items: { type: 'string' } };
const cell = {
  description: 'Text, or for JSON and Parquet any JSON value; numbers keep their digits.',
};

const textDialect = {
  compression: { enum: ['none', 'gzip', 'zstd'] },
  encoding: { enum: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] },
  bom: { type: 'boolean' },
  line_ending: { enum: ['lf', 'crlf', 'cr', 'mixed'] },
  final_newline: { type: 'boolean' },
};

function object(properties: Record<string, unknown>, optional: string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const dialect = {
  oneOf: [
    object({
      format: { const: 'csv' },
      ...textDialect,
      delimiter: { type: 'string' },
      quote: { type: ['string', 'null'] },
      escape: { type: 'string' },
      quoting: { enum: ['minimal', 'all'] },
      header: { type: 'boolean' },
    }),
    object({ format: { const: 'jsonl' }, ...textDialect }),
    object({ format: { const: 'json' }, ...textDialect, indent: { type: 'string' } }),
    object({
      format: { const: 'parquet' },
      compression: { const: 'none' },
      codec: { type: 'string' },
      schema: { type: 'array' },
    }),
    object({
      format: { const: 'xlsx' },
      compression: { const: 'none' },
      sheet: { type: 'string' },
      sheets: names,
    }),
  ],
};

const row = {
  row: { type: 'array', items: cell, description: "Cells in that side's column order." },
  missing: { type: 'array', items: position, description: 'Columns that the record lacks.' },
  raw: { type: 'string', description: 'The text of a record that could not be parsed.' },
};

/** The JSON Schema of one line. */
export function changesSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A line of the changes of a file',
    oneOf: [
      object({
        type: { const: 'header' },
        schema_version: { const: 1 },
        format: { enum: ['csv', 'jsonl', 'json', 'parquet', 'xlsx'] },
        base_digest: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
        base_rows: count,
        head_rows: count,
        base_columns: names,
        head_columns: names,
        base_dialect: dialect,
        head_dialect: dialect,
        key: names,
        key_origin: { enum: ['configured', 'inferred', 'none'] },
        key_reason: { type: 'string' },
        renames: { type: 'array', items: object({ base_column: position, head_column: position }) },
      }),
      object({ type: { const: 'removed' }, base_row: position, ...row }, ['missing', 'raw']),
      object({ type: { const: 'added' }, head_row: position, ...row }, ['missing', 'raw']),
      object(
        {
          type: { const: 'modified' },
          base_row: position,
          head_row: position,
          moved: { const: true },
          key_changed: { const: true },
          cells: {
            type: 'array',
            minItems: 1,
            items: object(
              {
                base_column: position,
                head_column: position,
                base: cell,
                head: cell,
                class: { enum: ['cosmetic', 'damage', 'substantive'] },
                kind: { type: 'string' },
              },
              ['base_column', 'head_column', 'base', 'head', 'class', 'kind'],
            ),
          },
        },
        ['moved', 'key_changed'],
      ),
      object({ type: { const: 'moved' }, base_row: position, head_row: position }),
      object({
        type: { const: 'summary' },
        added: count,
        removed: count,
        modified: count,
        moved: count,
        filled: count,
        rows: object({ cosmetic: count, damage: count, substantive: count }),
        cells: object({ cosmetic: count, damage: count, substantive: count }),
      }),
    ],
  };
}

if (import.meta.main) {
  const path = new URL('../schema/changes.schema.json', import.meta.url);
  writeFileSync(path, `${JSON.stringify(changesSchema(), null, 2)}\n`);
}
