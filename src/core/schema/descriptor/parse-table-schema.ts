import { compileField, type FieldJudge } from '../compile-field.ts';
import type { SchemaFault } from '../schema-fault.ts';
import {
  FIELDS_MATCH,
  type FieldsMatch,
  type ForeignKey,
  type TableSchema,
} from '../table-schema.ts';
import { type Descriptor, DescriptorReader, unknownWord } from './descriptor-reader.ts';
import { parseField } from './parse-field.ts';
import { parseMissingValues } from './parse-missing-values.ts';

/** More than a table has. */
const MAX_KEYS = 100;

/** Each takes some milliseconds to compile. */
const MAX_JSON_SCHEMAS = 100;

const KEYS = ['fields', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys'];

/**
 * Reads a Table Schema descriptor, of version 1 or 2 of the standard. Never throws: what cannot be used is a fault and
 * judges nothing.
 *
 * @param pointer where in its file the descriptor stands
 * @returns the schema, left out where there are no fields
 */
export function parseTableSchema(
  value: unknown,
  pointer = '',
): { schema?: TableSchema; faults: readonly SchemaFault[] } {
  const reader = new DescriptorReader();
  const descriptor = reader.object(value ?? null, pointer);
  const listed = reader.list(descriptor?.['fields'], `${pointer}/fields`);
  if (!descriptor || !listed) {
    if (descriptor && reader.faults.length === 0)
      reader.fault(pointer, 'The schema has no `fields`');
    return { faults: reader.faults };
  }
  reader.misspelt(descriptor, pointer, KEYS);
  const missing = parseMissingValues(
    descriptor['missingValues'],
    `${pointer}/missingValues`,
    reader,
  ) ?? [''];
  let jsonSchemas = 0;
  const fields = listed.flatMap((one, i): FieldJudge[] => {
    const field = parseField(one, `${pointer}/fields/${i}`, missing, reader);
    if (!field) return [];
    const costly = field.constraints.jsonSchema !== undefined && ++jsonSchemas > MAX_JSON_SCHEMAS;
    if (costly) {
      const place = `${field.pointer}/constraints/jsonSchema`;
      return reader.fault(place, `Only the first ${MAX_JSON_SCHEMAS} JSON Schemas count`) ?? [];
    }
    const { judge, faults } = compileField(field);
    for (const fault of faults) reader.fault(fault.pointer, fault.message);
    return [judge];
  });
  const names = new Set(fields.map(({ field }) => field.name));
  const schema: TableSchema = {
    fields,
    isWhole: fields.length === listed.length,
    fieldsMatch: parseFieldsMatch(descriptor['fieldsMatch'], `${pointer}/fieldsMatch`, reader),
    primaryKey: parseKey(descriptor['primaryKey'], `${pointer}/primaryKey`, names, reader) ?? [],
    uniqueKeys: reader
      .shortList(descriptor['uniqueKeys'], `${pointer}/uniqueKeys`, MAX_KEYS)
      .flatMap((key, i) => {
        const parsed = parseKey(key, `${pointer}/uniqueKeys/${i}`, names, reader);
        return parsed ? [parsed] : [];
      }),
    foreignKeys: parseForeignKeys(descriptor, `${pointer}/foreignKeys`, names, reader),
  };
  return { schema, faults: reader.faults };
}

/** A list of one word, as the first profile of version 2 had it by mistake, counts too. */
function parseFieldsMatch(value: unknown, pointer: string, reader: DescriptorReader): FieldsMatch {
  const word = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return reader.word(word, pointer, FIELDS_MATCH, 'way to match fields') ?? 'exact';
}

/** Names of fields; undefined, so that nothing is judged by it, where one of them is no field. */
function parseKey(
  value: unknown,
  pointer: string,
  names: ReadonlySet<string>,
  reader: DescriptorReader,
): readonly string[] | undefined {
  const key = reader.textOrTexts(value, pointer);
  const unknown = key?.find((name) => !names.has(name));
  if (unknown === undefined) return key && key.length > 0 ? key : undefined;
  return reader.fault(pointer, unknownWord(unknown, [...names], 'field of the schema'));
}

function parseForeignKeys(
  descriptor: Descriptor,
  pointer: string,
  names: ReadonlySet<string>,
  reader: DescriptorReader,
): ForeignKey[] {
  const listed = reader.shortList(descriptor['foreignKeys'], pointer, MAX_KEYS);
  return listed.flatMap((one, i): ForeignKey[] => {
    const place = `${pointer}/${i}`;
    const given = reader.object(one, place);
    const fields = parseKey(given?.['fields'], `${place}/fields`, names, reader);
    const reference = reader.object(given?.['reference'], `${place}/reference`);
    const to = reader.textOrTexts(reference?.['fields'], `${place}/reference/fields`);
    const resource = reader.text(reference?.['resource'], `${place}/reference/resource`) ?? '';
    if (!given || !fields || !to) {
      const lacks = given && (given['fields'] === undefined || !reference || to === undefined);
      if (lacks)
        reader.fault(place, 'A foreign key needs `fields`, and a `reference` with `fields`');
      return [];
    }
    if (fields.length !== to.length) {
      reader.fault(place, `${fields.length} fields cannot refer to ${to.length}`);
      return [];
    }
    return [{ fields, reference: { resource, fields: to }, pointer: place }];
  });
}
