import { isListOf, isObject, isPosition, type JsonObject } from './json-shapes.ts';

/** How deep the arcs of each geometry are nested: a list of arcs is 1 deep. */
const ARC_DEPTHS: ReadonlyMap<unknown, number> = new Map([
  ['LineString', 1],
  ['MultiLineString', 2],
  ['Polygon', 2],
  ['MultiPolygon', 3],
]);

/** More collections within collections than this are refused, so that hostile input is bounded. */
const MAX_NESTING = 50;

/**
 * Whether a JSON object is a TopoJSON topology: named geometries whose arcs are indexes, and the arcs themselves.
 *
 * Source: the TopoJSON format specification, section 2.
 *
 * @example
 * isTopojson({ type: 'Topology', objects: {}, arcs: [] }) // true
 */
export function isTopojson(value: JsonObject): boolean {
  const { type, objects, arcs } = value;
  if (type !== 'Topology' || !isObject(objects)) return false;
  const geometries = Object.values(objects);
  return (
    isListOf(arcs, (arc) => isListOf(arc, isPosition)) &&
    geometries.every((one) => isGeometry(one, 0))
  );
}

function isGeometry(value: unknown, nesting: number): boolean {
  if (!isObject(value) || nesting > MAX_NESTING) return false;
  const { type, coordinates, geometries, arcs } = value;
  if (type === null || type === undefined) return true;
  if (type === 'GeometryCollection')
    return isListOf(geometries, (one) => isGeometry(one, nesting + 1));
  if (type === 'Point') return isPosition(coordinates);
  if (type === 'MultiPoint') return isListOf(coordinates, isPosition);
  const depth = ARC_DEPTHS.get(type);
  return depth !== undefined && areArcs(arcs, depth);
}

function areArcs(value: unknown, depth: number): boolean {
  return isListOf(value, depth === 1 ? Number.isInteger : (one) => areArcs(one, depth - 1));
}
