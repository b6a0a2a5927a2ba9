import { describe, expect, it } from 'vitest';
import { dateLikes } from '../../../../../src/core/diff/classify/damage/date-likes.ts';

describe('dateLikes', () => {
  it.each([
    [
      '2-10',
      [
        { month: 2, day: 10 },
        { month: 10, day: 2 },
      ],
    ],
    ['2-50', [{ month: 2, year: 1950 }]],
    ['SEPT2', [{ month: 9, day: 2 }]],
    ['DEC-1', [{ month: 12, day: 1 }]],
    ['DEC50', [{ month: 12, year: 1950 }]],
    ['Feb-50', []],
    ['2.10', [{ month: 10, day: 2 }]],
    ['10.2', [{ month: 2, day: 10 }]],
    ['13-2', [{ month: 2, day: 13 }]],
    ['13-14', []],
    ['BRCA1', []],
    ['2-10-24', []],
  ])('reads %s', (text, meanings) => {
    expect(dateLikes(text)).toEqual(meanings);
  });
});
