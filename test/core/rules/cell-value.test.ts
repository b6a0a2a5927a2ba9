import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../src/core/profile/infer-type.ts';
import { cellValue } from '../../../src/core/rules/cell-value.ts';
import { type Cell, Literal, NULL } from '../../../src/core/table/cell.ts';

const read = (cell: Cell, type: ColumnType) => cellValue(cell, { type, order: undefined });

describe('a cell as a value of a rule', () => {
  it.each<[Cell, ColumnType, unknown]>([
    ['1,250.50', 'number', 1250.5],
    ['7', 'integer', 7],
    ['-0.1', 'number', -0.1],
    ['9007199254740993', 'integer', 9007199254740993n],
    ['N/A', 'number', 'N/A'],
    ['00501', 'text', '00501'],
    [' x ', 'text', ' x '],
    ['YES', 'boolean', true],
    ['false', 'boolean', false],
    ['maybe', 'boolean', 'maybe'],
    ['', 'number', null],
    ['  ', 'text', null],
    [undefined, 'text', null],
    [NULL, 'text', null],
    ['[1, "a"]', 'json', [1, 'a']],
    ['[1, ', 'json', '[1, '],
    ['no date', 'date', 'no date'],
    ['03/04/2024', 'date', '03/04/2024'],
  ])('%s in a column of type %s', (cell, type, expected) => {
    expect(read(cell, type)).toEqual(expected);
  });

  it('is what JSON says it is, whatever its column holds', () => {
    expect(cellValue('5')).toBe('5');
    expect(cellValue(new Literal('5'))).toBe(5);
    expect(cellValue(new Literal('1.50'))).toBe(1.5);
    expect(cellValue(new Literal('true'))).toBe(true);
    expect(cellValue(new Literal('{"__proto__":{"a":[null]}}'))).toEqual(
      new Map([['__proto__', new Map([['a', [null]]])]]),
    );
  });

  it('stays text where it is nested beyond reason', () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    expect(cellValue(new Literal(deep))).toBe(deep);
    const deeper = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(cellValue(new Literal(deeper))).toBe(deeper);
  });
});
