import { Literal } from '../table/cell.ts';
import type { Json, Value } from './value.ts';

/**
 * A value as plain JSON. Whole numbers too long for JSON's readers are text, so that no digit is lost.
 *
 * @example
 * valueJson(12345678901234567890n) // '12345678901234567890'
 */
export function valueJson(value: Value): Json {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Literal ? (JSON.parse(value.text) as Json) : value;
}
