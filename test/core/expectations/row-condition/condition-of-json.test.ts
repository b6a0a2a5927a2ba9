import { expect, it } from 'vitest';
import { findConditionFault } from '../../../../src/core/expectations/row-condition/read-condition.ts';

const column = { name: 'age' };

it.each([
  [
    { type: 'comparison', column, operator: '>', parameter: null },
    'has a `parameter` that is no text, number or truth value',
  ],
  [{ type: 'comparison', column, operator: 'IN', parameter: 'a' }, 'needs a list for `IN`'],
  [
    { type: 'comparison', column, operator: '=', parameter: 1 },
    'has an `operator` that is none of ==, !=, <, <=, >, >=, IN, NOT_IN',
  ],
  [{ type: 'nullity', column: 'age', is_null: true }, 'lacks `column`'],
  [{ type: 'and', conditions: [] }, 'lacks `conditions`'],
  [
    { type: 'xor', conditions: [] },
    'has a `type` that is none of comparison, nullity, and, or, pass_through',
  ],
  [
    { type: 'pass_through', pass_through_filter: 'age >' },
    'ends where a column or a value is expected, at character 6',
  ],
  [{ type: 'or', conditions: [3] }, 'is neither text nor a condition'],
])('refuses %j', (condition, fault) => {
  expect(findConditionFault(condition)).toBe(fault);
});

it('refuses conditions that are nested without end', () => {
  let condition: object = { type: 'nullity', column, is_null: true };
  for (let i = 0; i < 1000; i++) condition = { type: 'and', conditions: [condition] };
  expect(findConditionFault(condition)).toBe('is nested too deeply');
});
