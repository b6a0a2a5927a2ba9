import { describe, expect, it } from 'vitest';
import { canonicalMoment, canonicalTime } from '../../../src/core/profile/canonical-moment.ts';
import { parseMoment } from '../../../src/core/profile/parse-moment.ts';
import { parseTime } from '../../../src/core/profile/parse-time.ts';

const canonical = (text: string) => {
  const moment = parseMoment(text);
  return moment && canonicalMoment(moment.date?.dmy, moment.time);
};

describe('parseMoment', () => {
  it('is told by its examples', () => {
    expect(parseMoment('2024-03-05T10:00:00Z')?.time?.offset).toBe(0);
    expect(parseMoment('May I ask')).toBeUndefined();
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03-05 00:00', '2024-03-05'],
    ['2024-03-05T00:00:00.000Z', '2024-03-05'],
    ['2024-03-05T10:00Z', '2024-03-05T10:00:00Z'],
    ['05.03.2024, 10:00:00.50', '2024-03-05T10:00:00.5'],
    ['March 5, 2024 10:00 PM', '2024-03-05T22:00:00'],
    ['2024-01-01T01:00:00+02:00', '2023-12-31T23:00:00Z'],
    ['9:05', '09:05:00'],
    ['2024-03-0510:00', undefined],
    ['2024-03-05T', undefined],
    ['at 10:00', undefined],
    ['2024-03-05 10:00 and so on', undefined],
    [':', undefined],
    ['a:b:c', undefined],
  ])('reads %s as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe('canonicalMoment', () => {
  it('is told by its example', () => {
    const day = { year: 2024, month: 3, day: 5 };
    expect(canonicalMoment(day, parseTime('01:30+02:00'))).toBe('2024-03-04T23:30:00Z');
    expect(canonicalMoment(undefined, undefined)).toBe('');
  });
});

describe('canonicalTime', () => {
  it('is told by its example', () => {
    expect(canonicalTime(parseTime('9:05 PM')!)).toBe('21:05:00');
  });
});
