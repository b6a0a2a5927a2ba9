import {
  CONSTRAINTS,
  type Constraints,
  FIELD_TYPES,
  type SchemaField,
  type TypeProperties,
} from '../schema-field.ts';
import { GEOJSON_FORMATS } from '../types/geojson-type.ts';
import { GEOPOINT_FORMATS } from '../types/geopoint-type.ts';
import { ITEM_TYPES } from '../types/list-type.ts';
import { STRING_FORMATS } from '../types/string-type.ts';
import { readPattern } from '../types/strptime/read-pattern.ts';
import { type Descriptor, type DescriptorReader, unknownWord } from './descriptor-reader.ts';
import { parseMissingValues } from './parse-missing-values.ts';
import { USUAL_CONSTRAINTS, USUAL_TYPES } from './usual-words.ts';

const KEYS = [
  'name',
  'type',
  'format',
  'constraints',
  'categories',
  'categoriesOrdered',
  'missingValues',
  'decimalChar',
  'groupChar',
  'bareNumber',
  'trueValues',
  'falseValues',
  'delimiter',
  'itemType',
];

/** The formats of the types that list them; `default` is every other type's only one. */
const FORMATS: ReadonlyMap<string, readonly string[]> = new Map([
  ['string', STRING_FORMATS],
  ['geopoint', GEOPOINT_FORMATS],
  ['geojson', GEOJSON_FORMATS],
]);
const PATTERNED = ['date', 'datetime', 'time'];

/**
 * One field of a schema. A type or format that is none is a fault, and the field then takes any value, with the
 * constraints that are about no type: one slip in a schema must not make an error of every row, nor a second fault.
 */
export function parseField(
  value: unknown,
  pointer: string,
  missingValues: readonly string[],
  reader: DescriptorReader,
): SchemaField | undefined {
  const field = reader.object(value, pointer);
  const name = reader.text(field?.['name'], `${pointer}/name`);
  if (!field || name === undefined) {
    return field
      ? reader.fault(pointer, `The field has no \`name\`${meantName(field)}`)
      : undefined;
  }
  reader.misspelt(field, pointer, KEYS);
  const known = reader.word(
    field['type'],
    `${pointer}/type`,
    FIELD_TYPES,
    'type of a field',
    USUAL_TYPES,
  );
  const type = known ?? 'any';
  const format = (reader.text(field['format'], `${pointer}/format`) ?? 'default').replace(
    /^fmt:/,
    '',
  );
  const isFormat = checkFormat(type, format, `${pointer}/format`, reader);
  const isTyped = isFormat && (known !== undefined || field['type'] === undefined);
  const constraints = parseConstraints(field, pointer, reader);
  const categories = parseCategories(field['categories'], `${pointer}/categories`, reader);
  return {
    name,
    type: isFormat ? type : 'any',
    format,
    missingValues:
      parseMissingValues(field['missingValues'], `${pointer}/missingValues`, reader) ??
      missingValues,
    constraints: isTyped ? constraints : ofAnyType(constraints),
    ...(categories && isTyped ? { categories } : {}),
    properties: parseProperties(field, pointer, reader),
    pointer,
  };
}

/** The constraints that say the same of values of any type. */
function ofAnyType({ required, unique }: Constraints): Constraints {
  return withoutUndefined({ required, unique });
}

/** Drafts before version 1 of the standard had another word for the name. */
function meantName(field: Descriptor): string {
  return typeof field['id'] === 'string' ? '; rename `id` to `name`' : '';
}

function checkFormat(
  type: string,
  format: string,
  pointer: string,
  reader: DescriptorReader,
): boolean {
  if (format === 'default' || format === '') return true;
  if (PATTERNED.includes(type)) {
    const pattern = format === 'any' ? undefined : readPattern(format);
    if (!pattern || !('fault' in pattern)) return true;
    reader.fault(pointer, `The format \`${format}\` ${pattern.fault}`);
    return false;
  }
  const formats = FORMATS.get(type);
  // Other types have no formats; some tools write one all the same, and nobody reads it.
  if (!formats || formats.includes(format)) return true;
  reader.fault(pointer, unknownWord(format, formats, `format of the type ${type}`));
  return false;
}

function parseConstraints(
  field: Descriptor,
  pointer: string,
  reader: DescriptorReader,
): Constraints {
  for (const name of CONSTRAINTS) {
    if (!Object.hasOwn(field, name)) continue;
    reader.fault(
      `${pointer}/${name}`,
      `\`${name}\` is not read here; write it under \`constraints\``,
    );
  }
  const place = `${pointer}/constraints`;
  const given = reader.object(field['constraints'], place) ?? {};
  for (const name of Object.keys(given)) {
    if ((CONSTRAINTS as readonly string[]).includes(name)) continue;
    reader.fault(
      `${place}/${name}`,
      unknownWord(name, CONSTRAINTS, 'constraint', USUAL_CONSTRAINTS),
    );
  }
  return withoutUndefined({
    required: reader.flag(given['required'], `${place}/required`),
    unique: reader.flag(given['unique'], `${place}/unique`),
    minLength: reader.count(given['minLength'], `${place}/minLength`),
    maxLength: reader.count(given['maxLength'], `${place}/maxLength`),
    minimum: given['minimum'],
    maximum: given['maximum'],
    exclusiveMinimum: given['exclusiveMinimum'],
    exclusiveMaximum: given['exclusiveMaximum'],
    pattern: reader.text(given['pattern'], `${place}/pattern`),
    enum: reader.list(given['enum'], `${place}/enum`),
    jsonSchema: given['jsonSchema'] as object | undefined,
  });
}

/** Values, or objects that hold one and a label. */
function parseCategories(
  value: unknown,
  pointer: string,
  reader: DescriptorReader,
): readonly unknown[] | undefined {
  return reader.list(value, pointer)?.flatMap((one, i) => {
    if (typeof one !== 'object' || one === null) return [one];
    if (Object.hasOwn(one, 'value')) return [(one as Descriptor)['value']];
    reader.fault(`${pointer}/${i}`, 'The category has no `value`');
    return [];
  });
}

function parseProperties(
  field: Descriptor,
  pointer: string,
  reader: DescriptorReader,
): TypeProperties {
  const text = (key: string) => reader.text(field[key], `${pointer}/${key}`);
  return withoutUndefined({
    decimalChar: text('decimalChar'),
    groupChar: text('groupChar'),
    bareNumber: reader.flag(field['bareNumber'], `${pointer}/bareNumber`),
    trueValues: reader.texts(field['trueValues'], `${pointer}/trueValues`),
    falseValues: reader.texts(field['falseValues'], `${pointer}/falseValues`),
    delimiter: text('delimiter'),
    itemType: reader.word(field['itemType'], `${pointer}/itemType`, ITEM_TYPES, 'type of an item'),
  });
}

function withoutUndefined<T extends object>(
  object: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as never;
}
