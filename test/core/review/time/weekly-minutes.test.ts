import { expect, it } from 'vitest';
import { minutesLeft, weekStart } from '../../../../src/core/review/time/weekly-minutes.ts';

const now = new Date('2027-03-03T12:00:00Z');

it('begins seven days ago, over the end of a month', () => {
  expect(weekStart(now).toISOString()).toBe('2027-02-24T12:00:00.000Z');
});

it('counts what was asked in any seven days, and tells when the first of it comes back', () => {
  const asked = [
    { at: new Date('2027-02-24T12:00:00Z'), rows: 500 },
    { at: new Date('2027-03-02T00:00:00Z'), rows: 30 },
    { at: new Date('2027-02-25T00:00:00Z'), rows: 15 },
    { at: new Date('2027-02-24T13:00:00Z'), rows: 0 },
  ];
  expect(minutesLeft(30, asked, 20, now)).toEqual({
    minutes: 15,
    backAt: new Date('2027-03-04T00:00:00Z'),
  });
});

it('is never less than none', () => {
  const asked = [{ at: now, rows: 1000 }];
  expect(minutesLeft(30, asked, 20, now).minutes).toBe(0);
  expect(minutesLeft(30, [], 20, now)).toEqual({ minutes: 30 });
});
