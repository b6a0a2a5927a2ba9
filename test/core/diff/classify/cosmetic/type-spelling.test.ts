import { expect, it } from 'vitest';
import { classifyCellChange } from '../../../../../src/core/diff/classify/classify-cell-change.ts';
import { type Cell, Literal, NULL } from '../../../../../src/core/table/cell.ts';

const literal = (text: string) => new Literal(text);

it.each<[Cell, Cell, string]>([
  ['1', literal('1'), 'type-spelling'],
  [literal('true'), 'true', 'type-spelling'],
  ['', undefined, 'type-spelling'],
  ['', NULL, 'type-spelling'],
  [undefined, '', 'type-spelling'],
  ['1.0', literal('1'), 'number-spelling'],
  ['TRUE', literal('true'), 'boolean-case'],
  ['{"a": 1}', literal('{"a":1}'), 'json-spelling'],
  ['00501', literal('501'), 'leading-zeros-lost'],
  ['1', literal('2'), 'value'],
  ['', literal('0'), 'value'],
  ['null', literal('false'), 'value'],
])('takes %o for %o across formats as %s', (base, head, kind) => {
  expect(classifyCellChange(base, head, { ignoreType: true }).kind).toBe(kind);
});

it('keeps types apart within one format', () => {
  expect(classifyCellChange('1', literal('1')).kind).toBe('value');
  expect(classifyCellChange('', undefined).kind).toBe('value');
  expect(classifyCellChange(NULL, '').kind).toBe('value');
});
