import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Schema = Record<string, unknown>;

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

export interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, Content>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  };
}

let loaded: OpenApi | undefined;

/** GitHub's own description of its REST API, read once. */
export function openApi(): OpenApi {
  if (!loaded) {
    const path = createRequire(import.meta.url).resolve(
      '@octokit/openapi/generated/api.github.com.json',
    );
    loaded = JSON.parse(readFileSync(path, 'utf8')) as OpenApi;
    spellNullable(loaded.components.schemas);
    spellNullable(loaded.paths);
  }
  return loaded;
}

/** What a `$ref` of the description points at, or the value itself. */
export function resolved<Kind extends object>(value: Kind | { readonly $ref: string }): Kind {
  if (!('$ref' in value)) return value;
  const [, , group, name] = value.$ref.split('/') as [
    string,
    string,
    keyof OpenApi['components'],
    string,
  ];
  return openApi().components[group][name] as Kind;
}

/** A fresh copy of one of the description's examples, to fill in what a test does not care about. */
export function example(name: string): Record<string, unknown> {
  return structuredClone(openApi().components.examples[name]?.value) as Record<string, unknown>;
}

/**
 * Ajv knows `nullable` only beside `type`, and no null in an `enum` that does not list it; the description also writes
 * it beside `anyOf` and `$ref`, and leaves null out.
 */
export function spellNullable(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) spellNullable(child);
  const schema = node as Schema;
  if (schema['nullable'] !== true) return;
  if (Array.isArray(schema['enum'])) schema['enum'] = [...new Set([...schema['enum'], null])];
  if ('type' in schema) return;
  const { nullable: _, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  schema['anyOf'] = [rest, { type: 'null' }];
}
