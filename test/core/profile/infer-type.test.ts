import { describe, expect, it } from 'vitest';
import { cellType, isBooleanWord } from '../../../src/core/profile/cell-type.ts';
import { inferType } from '../../../src/core/profile/infer-type.ts';
import { type Cell, Literal, NULL } from '../../../src/core/table/cell.ts';

const times = (count: number, cell: Cell) => new Array<Cell>(count).fill(cell);

describe('inferType', () => {
  it('is told by its examples', () => {
    expect(inferType(['1', '2', '', '3.5'])).toBe('number');
    expect(inferType(['90210', '00501'])).toBe('text');
  });

  it.each<[Cell[], string]>([
    [[], 'empty'],
    [['', '  ', undefined, NULL], 'empty'],
    [['1', '-2', '1,000', ''], 'integer'],
    [['1', '2.0'], 'number'],
    [['1e3', '1,5'], 'number'],
    [['true', 'FALSE', 'Yes'], 'boolean'],
    [[new Literal('true'), new Literal('false'), NULL], 'boolean'],
    [[new Literal('1'), new Literal('2')], 'integer'],
    [['2024-03-05', '5-Mar-24'], 'date'],
    [['2024-03-05', '2024-03-05T10:00Z'], 'datetime'],
    [['10:00', '11:00'], 'text'],
    [['{"a":1}', '[1]', '[]', '{}'], 'json'],
    [[new Literal('{"a":1}')], 'json'],
    [['[deleted]', '{name}'], 'text'],
    [['a', '1'], 'text'],
    [['2024-03-05', '1'], 'text'],
    [[...times(19, '1'), 'N/A'], 'integer'],
    [[...times(18, '1'), 'N/A', '?'], 'text'],
    [[...times(18, '1'), '1.5', '?'], 'number'],
    [[...times(999, '90210'), '00501'], 'text'],
    [['x'.repeat(1_000_000)], 'text'],
  ])('takes column %# for %2$s', (cells, type) => {
    expect(inferType(cells)).toBe(type);
  });
});

describe('cellType', () => {
  it('is told by its examples', () => {
    expect(cellType('2024-03-05 10:00')).toBe('datetime');
    expect(cellType('00501')).toBe('text');
    expect(isBooleanWord('TRUE')).toBe(true);
  });
});
