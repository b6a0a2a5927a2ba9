import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../../../../src/core/diff/classify/damage/parse-partial-date.ts';

describe('parsePartialDate', () => {
  it.each([
    ['2-Oct', { month: 10, number: 2 }],
    ['02. Okt', { month: 10, number: 2 }],
    ['2 Okt.', { month: 10, number: 2 }],
    ['Oct-02', { month: 10, number: 2 }],
    ['Feb-1950', { month: 2, number: 1950 }],
    ['Feb-195', undefined],
    ['2-Mango', undefined],
    ['2-Oct-24', undefined],
    ['OCT2', undefined],
  ])('reads %s', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date);
  });
});
