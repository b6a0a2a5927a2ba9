import { describe, expect, it } from 'vitest';
import {
  isDateNumberOf,
  serialDay,
} from '../../../../../src/core/diff/classify/damage/date-number.ts';
import { parseMoment } from '../../../../../src/core/profile/parse-moment.ts';
import { parseNumber } from '../../../../../src/core/profile/parse-number.ts';

describe('serialDay', () => {
  it.each([
    ['45321', { year: 2024, month: 1, day: 30 }],
    ['10959', { year: 1930, month: 1, day: 1 }],
    ['73050', { year: 2099, month: 12, day: 31 }],
    ['73051', undefined],
    ['10958', undefined],
    ['45321.5', undefined],
    ['-45321', undefined],
    ['4532100000', undefined],
  ])('reads %s', (text, day) => {
    expect(serialDay(parseNumber(text)!)).toEqual(day);
  });
});

describe('isDateNumberOf', () => {
  it.each([
    ['2024-01-30', '45321', true],
    ['2024-01-30', '43859', true],
    ['2024-01-30 12:00', '45321.5', true],
    ['2024-01-30 10:23:45', '45321.43315972222', true],
    ['2024-01-30 12:00', '45321', false],
    ['2024-01-30', '45322', false],
    ['10:00', '45321', false],
  ])('compares %s and %s', (date, number, expected) => {
    expect(isDateNumberOf(parseMoment(date)!, parseNumber(number)!, {})).toBe(expected);
  });
});
