import { expect, it } from 'vitest';
import { isAway } from '../../../../src/core/review/time/is-away.ts';

const rule = {
  away: [
    { from: '2027-07-12', to: '2027-07-30' },
    { from: '2028-02-29', to: '2028-02-29' },
  ],
};

it.each([
  ['2027-07-11T23:59:59Z', false],
  ['2027-07-12T00:00:00Z', true],
  ['2027-07-30T23:59:59Z', true],
  ['2027-07-31T00:00:00Z', false],
  ['2028-02-28T23:59:59Z', false],
  ['2028-02-29T12:00:00Z', true],
  ['2028-03-01T00:00:00Z', false],
])('at %s: %s', (now, away) => {
  expect(isAway(rule, new Date(now))).toBe(away);
});

it('knows nobody away who says nothing', () => {
  expect(isAway({}, new Date('2027-07-12'))).toBe(false);
});
