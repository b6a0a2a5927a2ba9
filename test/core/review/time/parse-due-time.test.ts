import { expect, it } from 'vitest';
import { parseDueTime } from '../../../../src/core/review/time/parse-due-time.ts';

it.each([
  ['2 working days', 2, 'working days'],
  ['1 working day', 1, 'working days'],
  ['2  Working  Days ', 2, 'working days'],
  ['2wd', 2, 'working days'],
  ['3d', 3, 'days'],
  ['3 days', 3, 'days'],
  ['1 day', 1, 'days'],
  ['36 hours', 36, 'hours'],
  ['36h', 36, 'hours'],
  ['366 days', 366, 'days'],
])('reads %j', (text, count, unit) => {
  expect(parseDueTime(text)).toEqual({ count, unit });
});

it.each([
  ...['', '2', 'days', '0 days', '-1 days', '1.5 days', '367 days', '263 working days', '9999 h'],
  ...['2 weeks', '2 working', '2 working hours', '2 days days', 'in 2 days', '2 days!', '1e3 d'],
])('does not take %j for a time', (text) => {
  expect(parseDueTime(text)).toBeUndefined();
});
