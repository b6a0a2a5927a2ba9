import { expect, it } from 'vitest';
import { remindAt } from '../../../../src/core/review/time/remind-at.ts';

const at = (text: string) => new Date(`${text}:00Z`);

// 2027-01-04 is a Monday.
it.each([
  ['half of the time', '2027-01-04T09:00', '2027-01-06T09:00', '2027-01-05T09:00'],
  ['no weekend counted', '2027-01-08T15:00', '2027-01-12T15:00', '2027-01-11T15:00'],
  ['not on a weekend', '2027-01-08T12:00', '2027-01-11T12:00', '2027-01-11T00:00'],
  ['asked on a Saturday', '2027-01-09T10:00', '2027-01-13T00:00', '2027-01-12T00:00'],
  ['all on one weekend', '2027-01-09T10:00', '2027-01-10T10:00', '2027-01-09T22:00'],
  ['two hours', '2027-01-04T09:00', '2027-01-04T11:00', '2027-01-04T10:00'],
])('%s', (_, asked, due, expected) => {
  expect(remindAt(at(asked), at(due))?.toISOString().slice(0, 16)).toBe(expected);
});

it('leaves out a reminder within an hour of asking or of the end', () => {
  expect(remindAt(at('2027-01-04T09:00'), at('2027-01-04T10:59'))).toBeUndefined();
  expect(remindAt(at('2027-01-04T09:00'), at('2027-01-04T08:00'))).toBeUndefined();
});
