import { Literal } from '../../table/cell.ts';
import type { Value } from './value.ts';

/**
 * A text that two values share exactly when they are equal: `1` and `1.0` are, `1` and `"1"` are not.
 *
 * @example
 * valueKey(1) === valueKey(1.0) // true
 * valueKey(1) === valueKey('1') // false
 */
export function valueKey(value: Value): string {
  if (typeof value === 'string') return `"${value}`;
  if (value instanceof Literal) return `{${value.text}`;
  return String(Object.is(value, -0) ? 0 : value);
}
