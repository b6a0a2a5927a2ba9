import { describe, expect, it } from 'vitest';
import { readValue } from '../../../src/core/expectations/values/read-value.ts';
import { valueKey } from '../../../src/core/expectations/values/value-key.ts';
import { Literal } from '../../../src/core/table/cell.ts';

describe('readValue', () => {
  it.each([
    ['', 'text', null],
    [' ', 'text', ' '],
    ['NA', 'text', 'NA'],
    ['NA', 'integer', null],
    ['NaN', 'number', null],
    ['null', 'date', null],
    ['12', 'text', '12'],
    ['12', 'integer', 12],
    ['12.50', 'number', 12.5],
    ['1e3', 'number', 1000],
    ['1,200', 'integer', 1200],
    ['-0', 'integer', -0],
    ['00501', 'integer', '00501'],
    ['n. a.', 'integer', 'n. a.'],
    ['12345678901234567890', 'integer', 12345678901234567890n],
    ['True', 'boolean', true],
    ['FALSE', 'boolean', false],
    ['yes', 'boolean', 'yes'],
    ['2024-03-05', 'date', '2024-03-05'],
  ] as const)('reads %s in a column of %s as %s', (cell, type, value) => {
    expect(readValue(cell, type)).toEqual(value);
  });

  it.each([
    ['1', '1'],
    ['', ''],
    [new Literal('1.0'), 1],
    [new Literal('true'), true],
    [new Literal('null'), null],
    [new Literal('9007199254740993'), 9007199254740993n],
    [new Literal('1e400'), Number.POSITIVE_INFINITY],
    [undefined, null],
  ])('keeps the type that a value carries: %s', (cell, value) => {
    expect(readValue(cell, undefined)).toEqual(value);
  });

  it('keeps JSON objects as they are', () => {
    const object = new Literal('{"a":1}');
    expect(readValue(object, undefined)).toBe(object);
  });
});

describe('valueKey', () => {
  it('is shared by equal values alone', () => {
    const values = [null, true, 'true', 1, '1', 1.5, 'null', new Literal('[]'), '[]', 10n ** 20n];
    expect(new Set(values.map(valueKey)).size).toBe(values.length);
    expect(valueKey(-0)).toBe(valueKey(0));
    expect(valueKey(new Literal('[]'))).toBe(valueKey(new Literal('[]')));
  });
});
