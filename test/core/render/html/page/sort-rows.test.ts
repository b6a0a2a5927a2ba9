import { describe, expect, it } from 'vitest';
import { type Sort, sortRows } from '../../../../../src/core/render/html/page/sort-rows.ts';
import { FILE, ROWS } from './sample-rows.ts';

function sort(by: Sort['by'], descending = false): number[] {
  return sortRows(ROWS, [0, 1, 2, 3, 4], { by, descending }, FILE.kinds);
}

describe('sortRows', () => {
  it('sorts by row of either side, rows that are not there last', () => {
    expect(sort('base')).toEqual([0, 2, 4, 3, 1]);
    expect(sort('base', true)).toEqual([3, 4, 2, 0, 1]);
    expect(sort('head')).toEqual([1, 2, 3, 4, 0]);
  });

  it('sorts by class, the most telling first', () => {
    expect(sort('class')).toEqual([2, 1, 0, 3, 4]);
  });

  it('sorts a column of numbers by number, missing cells last', () => {
    expect(sort(1)).toEqual([1, 3, 2, 0, 4]);
    expect(sort(1, true)).toEqual([0, 2, 3, 1, 4]);
  });

  it('sorts a column of texts by text, equal ones in their order', () => {
    expect(sort(2)).toEqual([2, 0, 1, 3, 4]);
  });

  it('sorts only what it is given', () => {
    expect(sortRows(ROWS, [4, 2], { by: 'head', descending: false }, FILE.kinds)).toEqual([2, 4]);
  });
});
