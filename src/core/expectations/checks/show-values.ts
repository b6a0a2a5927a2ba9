import { Literal } from '../../table/cell.ts';
import { cutText } from '../../words/cut-text.ts';
import type { Domain } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';

const LONGEST = 60;

/**
 * What a row holds, in a few words: the value of one column, or each column's by name.
 *
 * @example
 * showValues(['a', 'b'], [1, null], 'column-pair') // 'a: 1, b: no value'
 */
export function showValues(
  columns: readonly string[],
  values: readonly Value[],
  domain: Domain,
): string {
  if (domain === 'column') return showValue(values[0] ?? null);
  return columns
    .map((name, i) => `${cutText(name, LONGEST)}: ${showValue(values[i] ?? null)}`)
    .join(', ');
}

function showValue(value: Value): string {
  if (value === null) return 'no value';
  return cutText(value instanceof Literal ? value.text : String(value), LONGEST);
}
