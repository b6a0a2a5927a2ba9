import { cutText } from '../../words/cut-text.ts';
import type { ConfiguredExpectation } from '../run/configured-expectation.ts';

const LONGEST_VALUE = 60;
const LONGEST = 200;

/**
 * An expectation as it stands in a sentence: its name and what it was given. Text out of configs and suites: escape
 * where it leaves.
 *
 * @example
 * describeExpectation({ expectation: { name: 'expect_column_values_to_be_null' }, kwargs: { column: 'age', mostly: 0.9 } })
 * // 'expect_column_values_to_be_null (column: age, mostly: 0.9)'
 */
export function describeExpectation({
  expectation,
  kwargs,
}: {
  readonly expectation: Pick<ConfiguredExpectation['expectation'], 'name'>;
  readonly kwargs: ConfiguredExpectation['kwargs'];
}): string {
  const given = Object.entries(kwargs).map(([name, value]) => `${name}: ${show(value)}`);
  return given.length === 0
    ? expectation.name
    : `${expectation.name} (${cutText(given.join(', '), LONGEST)})`;
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return cutText(text.replaceAll('","', '", "'), LONGEST_VALUE);
}
