import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCondition } from '../../../../src/core/expectations/row-condition/compile-condition.ts';
import { ConditionFault } from '../../../../src/core/expectations/row-condition/condition-fault.ts';
import { parseCondition } from '../../../../src/core/expectations/row-condition/parse-condition.ts';
import { findConditionFault } from '../../../../src/core/expectations/row-condition/read-condition.ts';
import type { Value } from '../../../../src/core/expectations/values/value.ts';
import { HANG } from '../../../hang.ts';

/** Whether a row is meant by a condition. */
function means(condition: string, row: Readonly<Record<string, Value>>): boolean {
  const names = Object.keys(row);
  const test = compileCondition(parseCondition(condition), (name) => names.indexOf(name));
  return test(Object.values(row));
}

const ROW = { age: 34, name: 'Ann', gone: null, ok: true, 'unit price': 9.5, day: '2024-03-05' };

// What pandas itself says of conditions is in `golden/great-expectations.json`.
describe('parseCondition', () => {
  it.each([
    ['age > 30', true],
    ['age > 34', false],
    ['col("age") >= 34', true],
    ['30 < age <= 34', true],
    ['34 < age <= 40', false],
    ['age != 34 or name == "Ann"', true],
    ['age == 34 and name == "Bob" or ok', true],
    ['age == 34 and (name == "Bob" or not ok)', false],
    ['not age > 30', false],
    ['not not age > 30', true],
    ['~(age > 30) | ok', true],
    ['gone > 1', false],
    ['gone != 1', true],
    ['gone == gone', false],
    ['gone.isnull() & age.notna()', true],
    ['col("gone").notNull()', false],
    ['name in ["Ann", \'Bob\']', true],
    ['name not in ("Ann",)', false],
    ['name != ["Ann", "Bob"]', false],
    ['name.isin([])', false],
    ['age.between(34, 34)', true],
    ['`unit price` < 10', true],
    ['name.str.contains("NN", case=False)', true],
    ['name.str.contains("n.", regex=False)', false],
    ['name.str.endswith("nn") and gone.str.startswith("")', false],
    ['day >= date("2024-03-05")', true],
    ['day < "5/3/2024"', true],
    ['day == "3/5/2024"', false],
    ['age > -1e2', true],
    ['age == "34"', false],
    ['ok == True', true],
    ['(age) > 30', true],
  ])('%s: %s', (condition, meant) => {
    expect(means(condition, ROW)).toBe(meant);
  });

  it.each([
    ['', 'is empty, at character 1'],
    ['age >', 'ends where a column or a value is expected, at character 6'],
    ['age > 3 name', 'has "name" where `and`, `or` or the end is expected, at character 9'],
    ['age + 1 > 3', 'has "+" where `and`, `or` or the end is expected, at character 5'],
    ['age == None', 'compares with nothing: write `x.isnull()` or `x.notnull()`, at character 8'],
    ['name == "Ann', 'has a quote that is not closed, ", at character 9'],
    ['age > 3 and', 'ends where a column or a value is expected, at character 12'],
    ['(age > 3', 'ends where `)` is expected, at character 9'],
    ['(age > 3) > 4', 'compares a condition with a value, at character 11'],
    ['3', 'has a value that is not compared with anything, at character 2'],
    ['age.mean() > 3', 'calls `.mean()`, which is not known, at character 5'],
    ['len(age) > 3', 'calls `len`, which is not known, at character 1'],
    [
      'name.str.contains("^A")',
      'searches for a regular expression: write a plain text, or add `regex=False`, at character 19',
    ],
    [
      'name.str.contains("A", na=True)',
      'means rows without a value too, which is not understood, at character 24',
    ],
    ['name in "Ann"', 'has "Ann" where a list such as `["a", "b"]` is expected, at character 9'],
    ['age > @limit', 'has "@" where a column or a value is expected, at character 7'],
    ['age > 3; drop', 'has a character that means nothing here, ";", at character 8'],
    [`${'('.repeat(60)}age > 3${')'.repeat(60)}`, 'is nested too deeply, at character 52'],
    ['x'.repeat(10_001), 'is longer than 10000 characters'],
  ])('refuses %j', (condition, fault) => {
    expect(findConditionFault(condition)).toBe(fault);
  });

  it('either reads a text or says where it cannot, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...['age', ' ', '>', '==', '(', ')', '"a"', "'", '[', ']', ',', '.', 'not', 'in', 'and', '|'],
      ...['~', '3', '-', 'isnull()', 'str', '`b c`', 'col(', '\\', 'é', '💡', 'contains('],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        try {
          parseCondition(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionFault);
        }
      }),
    );
  });

  it('takes no time over what is nested or repeated without end', () => {
    const started = performance.now();
    for (const text of ['not '.repeat(2000), '~'.repeat(9999), '('.repeat(9999), 'a|'.repeat(4999)])
      expect(findConditionFault(text)).toBeDefined();
    expect(performance.now() - started).toBeLessThan(HANG);
  });
});
