import { canonicalJson } from '../../diff/classify/cosmetic/canonical-json.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { isGeojson } from './formats/is-geojson.ts';
import { isTopojson } from './formats/is-topojson.ts';
import { type JsonValue, readObject, takesJsonText } from './json-value.ts';

export const GEOJSON_FORMATS = ['default', 'topojson'];

/** GeoJSON objects or, in the format `topojson`, TopoJSON topologies. */
export function geojsonType({ format }: SchemaField) {
  const holds = format === 'topojson' ? isTopojson : isGeojson;
  return defineType<JsonValue<object>>({
    expects: format === 'topojson' ? 'a TopoJSON topology' : 'a GeoJSON object',
    read: (cell) => {
      const object = readObject(cell);
      return object && holds(object.value) ? object : undefined;
    },
    identify: ({ text }) => canonicalJson(text.trim()) ?? text,
    takesText: takesJsonText,
  });
}
