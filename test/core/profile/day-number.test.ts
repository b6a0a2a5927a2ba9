import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayFromNumber,
  dayNumber,
  isoDay,
  twoDigits,
  validDay,
} from '../../../src/core/profile/day-number.ts';

const MS_PER_DAY = 86_400_000;

describe('dayNumber', () => {
  it('is told by its example', () => {
    expect(dayNumber({ year: 2024, month: 1, day: 30 })).toBe(19752);
  });

  it('agrees with the engine from year 1 to 9999, both ways', () => {
    const first = Date.parse('0001-01-01') / MS_PER_DAY;
    const last = Date.parse('9999-12-31') / MS_PER_DAY;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const day = dayFromNumber(number);
        expect(isoDay(day)).toBe(new Date(number * MS_PER_DAY).toISOString().slice(0, 10));
        expect(dayNumber(day)).toBe(number);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
});

describe('validDay', () => {
  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 4, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [0, 1, 1],
  ])('refuses %i-%i-%i', (year, month, day) => {
    expect(validDay(year, month, day)).toBeUndefined();
  });

  it('accepts leap days', () => {
    expect(validDay(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(validDay(2000, 2, 29)).toBeDefined();
  });
});

describe('isoDay', () => {
  it('pads every part', () => {
    expect(isoDay({ year: 2024, month: 3, day: 5 })).toBe('2024-03-05');
    expect(isoDay({ year: 33, month: 12, day: 25 })).toBe('0033-12-25');
    expect(twoDigits(7)).toBe('07');
  });
});
