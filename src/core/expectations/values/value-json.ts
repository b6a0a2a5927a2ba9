import { Literal } from '../../table/cell.ts';
import type { Json, Value } from './value.ts';

/** Longer JSON stays text: it may be nested deeper than it could be written again. */
const MAX_PARSED = 2000;

/**
 * A value as plain JSON. Whole numbers too long for JSON's readers are text, so that no digit is lost.
 *
 * @example
 * valueJson(12345678901234567890n) // '12345678901234567890'
 */
export function valueJson(value: Value): Json {
  if (typeof value === 'bigint') return value.toString();
  if (!(value instanceof Literal)) return value;
  return value.text.length > MAX_PARSED ? value.text : (JSON.parse(value.text) as Json);
}
