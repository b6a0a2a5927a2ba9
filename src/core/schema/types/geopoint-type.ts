import { Literal } from '../../table/cell.ts';
import type { Format } from '../../table/dialect.ts';
import { type Decimal, identifyDecimal, parseDecimal } from '../decimal.ts';
import { defineType, type PresentCell } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { readArray, readObject, takesJsonText } from './json-value.ts';

export const GEOPOINT_FORMATS = ['default', 'array', 'object'];

interface Point {
  readonly lon: Decimal;
  readonly lat: Decimal;
}

/** Points on Earth: a longitude of -180 to 180 and a latitude of -90 to 90, in this order. */
export function geopointType({ format }: SchemaField) {
  const { expects, parts } = FORMS.get(format) ?? PAIR;
  return defineType<Point>({
    expects,
    read: (cell) => {
      const [lon, lat] = parts(cell) ?? [];
      if (!lon || !lat || !(Math.abs(lon.near) <= 180) || !(Math.abs(lat.near) <= 90))
        return undefined;
      return { lon, lat };
    },
    identify: ({ lon, lat }) => `${identifyDecimal(lon)},${identifyDecimal(lat)}`,
    takesText: (text: string, fileFormat: Format) =>
      format === 'default' || takesJsonText(text, fileFormat),
  });
}

type Parts = readonly (Decimal | undefined)[] | undefined;

const PAIR = { expects: 'a point (longitude, latitude)', parts: readPair };
const FORMS = new Map([
  ['array', { expects: 'a point ([longitude, latitude])', parts: readPointArray }],
  ['object', { expects: 'a point ({"lon": …, "lat": …})', parts: readPointObject }],
]);

function readPair(cell: PresentCell): Parts {
  if (cell instanceof Literal) return undefined;
  const parts = cell.split(',', 3);
  return parts.length === 2 ? parts.map((part) => parseDecimal(part.trim())) : undefined;
}

function readPointArray(cell: PresentCell): Parts {
  const items = readArray(cell)?.value;
  return items?.length === 2 ? items.map(toDecimal) : undefined;
}

function readPointObject(cell: PresentCell): Parts {
  const point = readObject(cell)?.value;
  if (!point || Object.keys(point).length !== 2) return undefined;
  if (!Object.hasOwn(point, 'lon') || !Object.hasOwn(point, 'lat')) return undefined;
  return [toDecimal(point['lon']), toDecimal(point['lat'])];
}

function toDecimal(value: unknown): Decimal | undefined {
  return typeof value === 'number' ? parseDecimal(String(value)) : undefined;
}
