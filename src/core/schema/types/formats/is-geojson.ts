import { isListOf, isObject, isPosition, type JsonObject } from './json-shapes.ts';

/** More collections within collections than this are refused, so that hostile input is bounded. */
const MAX_NESTING = 50;

/**
 * Whether a JSON object is a GeoJSON geometry, feature or collection of features: right members, coordinates nested as
 * deep as the geometry says, lines of two positions or more, and closed rings.
 *
 * Source: RFC 7946, section 3.
 *
 * @example
 * isGeojson({ type: 'Point', coordinates: [100, 0] }) // true
 * isGeojson({ type: 'Point', coordinates: [[100, 0]] }) // false
 */
export function isGeojson(value: JsonObject): boolean {
  if (value['type'] === 'FeatureCollection') return isListOf(value['features'], isFeature);
  return value['type'] === 'Feature' ? isFeature(value) : isGeometry(value, 0);
}

function isFeature(value: unknown): boolean {
  if (!isObject(value) || value['type'] !== 'Feature') return false;
  const { geometry, properties, id } = value;
  if (properties !== null && !isObject(properties)) return false;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') return false;
  return geometry === null || isGeometry(geometry, 0);
}

function isGeometry(value: unknown, nesting: number): boolean {
  if (!isObject(value) || nesting > MAX_NESTING) return false;
  const { type, coordinates, geometries } = value;
  if (type === 'GeometryCollection')
    return isListOf(geometries, (one) => isGeometry(one, nesting + 1));
  return COORDINATES.get(type)?.(coordinates) ?? false;
}

const COORDINATES: ReadonlyMap<unknown, (coordinates: unknown) => boolean> = new Map([
  ['Point', isPosition],
  ['MultiPoint', (points) => isListOf(points, isPosition)],
  ['LineString', isLine],
  ['MultiLineString', (lines) => isListOf(lines, isLine)],
  ['Polygon', isPolygon],
  ['MultiPolygon', (polygons) => isListOf(polygons, isPolygon)],
] as [unknown, (coordinates: unknown) => boolean][]);

function isLine(value: unknown): boolean {
  return isListOf(value, isPosition) && value.length >= 2;
}

function isPolygon(value: unknown): boolean {
  return isListOf(value, isRing);
}

function isRing(value: unknown): boolean {
  if (!isListOf(value, isPosition) || value.length < 4) return false;
  return JSON.stringify(value[0]) === JSON.stringify(value.at(-1));
}
