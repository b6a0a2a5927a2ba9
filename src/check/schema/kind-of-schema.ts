const JSON_SCHEMA_KEYS = [
  '$ref',
  '$defs',
  'allOf',
  'anyOf',
  'const',
  'definitions',
  'enum',
  'if',
  'items',
  'not',
  'oneOf',
  'patternProperties',
  'properties',
  'required',
  'type',
];

/** What a schema file is: a Table Schema, a data package, or a JSON Schema; undefined where it is none of them. */
export function kindOfSchema(value: unknown): 'table' | 'package' | 'json' | undefined {
  if (typeof value === 'boolean') return 'json';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const profile = '$schema' in value ? String(value.$schema) : '';
  if (Object.hasOwn(value, 'fields') || profile.includes('tableschema')) return 'table';
  if (Object.hasOwn(value, 'resources') || profile.includes('datapackage.json')) return 'package';
  if (profile.includes('json-schema.org')) return 'json';
  return JSON_SCHEMA_KEYS.some((key) => Object.hasOwn(value, key)) ? 'json' : undefined;
}
