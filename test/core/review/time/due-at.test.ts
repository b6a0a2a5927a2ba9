import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueTime } from '../../../../src/core/review/policy.ts';
import { dueAt, extendDue } from '../../../../src/core/review/time/due-at.ts';
import { parseDueTime } from '../../../../src/core/review/time/parse-due-time.ts';

const at = (text: string) => new Date(`${text}:00Z`);
const shown = (date: Date) => date.toISOString().slice(0, 16);
const time = (text: string): DueTime => parseDueTime(text)!;

describe('dueAt', () => {
  // 2027-01-04 is a Monday.
  it.each([
    ['Monday to Wednesday', '2027-01-04T09:30', '2 working days', '2027-01-06T09:30'],
    ['over a weekend', '2027-01-07T09:30', '2 working days', '2027-01-11T09:30'],
    ['from a Friday', '2027-01-08T15:00', '1 working day', '2027-01-11T15:00'],
    ['from a Friday at midnight', '2027-01-08T00:00', '1 working day', '2027-01-11T00:00'],
    ['from late on a Friday', '2027-01-08T23:59', '1 working day', '2027-01-11T23:59'],
    ['from a Saturday', '2027-01-09T10:00', '1 working day', '2027-01-12T00:00'],
    ['from a Sunday', '2027-01-10T23:59', '2 working days', '2027-01-13T00:00'],
    ['over two weekends', '2027-01-08T12:00', '10 working days', '2027-01-22T12:00'],
    ['a week of working days', '2027-01-04T00:00', '5 working days', '2027-01-11T00:00'],
    ['over the end of a month', '2027-04-29T08:00', '2 working days', '2027-05-03T08:00'],
    ['over the end of a year', '2026-12-31T08:00', '1 working day', '2027-01-01T08:00'],
    ['onto a leap day', '2028-02-28T08:00', '1 working day', '2028-02-29T08:00'],
    ['over a leap day', '2028-02-28T08:00', '2 working days', '2028-03-01T08:00'],
    ['past February without one', '2027-02-26T08:00', '1 working day', '2027-03-01T08:00'],
    ['before 1970', '1969-12-31T08:00', '2 working days', '1970-01-02T08:00'],
    ['days through a weekend', '2027-01-08T15:00', '2 days', '2027-01-10T15:00'],
    ['hours into the next day', '2027-01-08T15:00', '36 hours', '2027-01-10T03:00'],
  ])('%s', (_, from, due, expected) => {
    expect(shown(dueAt(at(from), time(due)))).toBe(expected);
  });

  it('never falls on a weekend, and is never earlier for a later start', () => {
    const moment = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000));
    fc.assert(
      fc.property(moment, moment, fc.integer({ min: 1, max: 262 }), (one, other, count) => {
        const [a, b] = [one, other].sort((x, y) => x.getTime() - y.getTime()) as [Date, Date];
        const [dueA, dueB] = [a, b].map((from) => dueAt(from, { count, unit: 'working days' }));
        expect([0, 6]).not.toContain(dueA!.getUTCDay());
        expect(dueA!.getTime()).toBeLessThanOrEqual(dueB!.getTime());
        expect(dueA!.getTime() - a.getTime()).toBeGreaterThanOrEqual(count * 86_400_000);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('extendDue', () => {
  it('counts from the date, or from now where that has passed', () => {
    const due = at('2027-01-06T09:00');
    expect(shown(extendDue(due, time('3d'), at('2027-01-05T00:00')))).toBe('2027-01-09T09:00');
    expect(shown(extendDue(due, time('3d'), at('2027-01-08T12:00')))).toBe('2027-01-11T12:00');
  });
});
