import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderConfigSchema } from '../../../scripts/write-config-schema.ts';
import { parseConfig } from '../../../src/config/parse-config.ts';
import { configJsonSchema } from '../../../src/config/schema/config-json-schema.ts';
import { listSections } from '../../../src/config/schema/list-sections.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8').replaceAll('\r\n', '\n');
const validate = new Ajv({ formats: { date: true } }).compile(configJsonSchema());

it('is published as it is: else run `npm run docs`', () => {
  expect(read('schema/assay.schema.json')).toBe(renderConfigSchema());
});

it('describes every key and shows a valid example of it', () => {
  const ajv = new Ajv({ formats: { date: true } });
  for (const { path, node } of listSections(configJsonSchema())) {
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      const said = value as { description?: string; examples?: unknown[] };
      expect(said.description, `${path}.${key}`).toMatch(/\.$/);
      const example = ajv.compile(value as object);
      expect(said.examples?.length, `${path}.${key}`).toBeGreaterThan(0);
      for (const one of said.examples ?? []) expect(example(one), `${path}.${key}`).toBe(true);
    }
  }
});

it('accepts the example that the documentation shows', async () => {
  const example = read('schema/assay.example.yml');
  expect(await parseConfig(example, 'assay.example.yml')).toHaveProperty('config');
  expect(validate(parse(example))).toBe(true);
});

/** What no schema of single keys can say, or none of draft-07 does. */
const BEYOND_SCHEMA = [
  'existing-skipped-and-failed-on',
  'globs',
  'labels-without-label',
  'listed-twice',
  'review-contradictions',
  'review-of-hidden-rows',
  'same-name',
];

const CASES = 'test/config/cases';

const situations = await Promise.all(
  readdirSync(`${root}${CASES}`).map(async (situation) => {
    const text = read(`${CASES}/${situation}/_assay.yml`);
    return { situation, text, result: await parseConfig(text, 'assay.yml') };
  }),
);

describe.each(situations)('$situation', ({ situation, text, result }) => {
  const isYaml = !('errors' in result) || result.errors.some(({ key }) => key !== '');

  it.runIf('config' in result)('is valid to editors too', () => {
    expect(validate(parse(text) ?? {})).toBe(true);
  });

  it.runIf('errors' in result && isYaml && !BEYOND_SCHEMA.includes(situation))(
    'is refused by editors too',
    () => {
      expect(validate(parse(text))).toBe(false);
    },
  );
});
