import type { FieldType } from './field-type.ts';
import type { FieldTypeName, SchemaField } from './schema-field.ts';
import { anyType } from './types/any-type.ts';
import { arrayType } from './types/array-type.ts';
import { booleanType } from './types/boolean-type.ts';
import { dateType } from './types/date-type.ts';
import { datetimeType } from './types/datetime-type.ts';
import { durationType } from './types/duration-type.ts';
import { geojsonType } from './types/geojson-type.ts';
import { geopointType } from './types/geopoint-type.ts';
import { integerType } from './types/integer-type.ts';
import { listType } from './types/list-type.ts';
import { numberType } from './types/number-type.ts';
import { objectType } from './types/object-type.ts';
import { stringType } from './types/string-type.ts';
import { timeType } from './types/time-type.ts';
import { yearType } from './types/year-type.ts';
import { yearmonthType } from './types/yearmonth-type.ts';

const TYPES: Readonly<Record<FieldTypeName, (field: SchemaField) => FieldType>> = {
  any: anyType,
  array: arrayType,
  boolean: booleanType,
  date: dateType,
  datetime: datetimeType,
  duration: durationType,
  geojson: geojsonType,
  geopoint: geopointType,
  integer: integerType,
  list: (field) => listType(field, createType(itemOf(field))),
  number: numberType,
  object: objectType,
  string: stringType,
  time: timeType,
  year: yearType,
  yearmonth: yearmonthType,
};

/** Makes what a field's type, format and properties say of its cells. */
export function createType(field: SchemaField): FieldType {
  return TYPES[field.type](field);
}

/** An item of a list has its type's default format, whatever the list says. */
function itemOf(field: SchemaField): SchemaField {
  return {
    ...field,
    type: field.properties.itemType ?? 'string',
    format: 'default',
    properties: {},
    constraints: {},
  };
}
