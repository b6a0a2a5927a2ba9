import { expect, it } from 'vitest';
import { WeightedTally } from '../../../src/core/statistics/weighted-tally.ts';

function tallyOf(facts: readonly (readonly [weight: number, isTrue: boolean])[]): WeightedTally {
  const tally = new WeightedTally();
  for (const [weight, isTrue] of facts) tally.add({ weight, isTrue });
  return tally;
}

it('weighs, and counts the heaviest row as one', () => {
  const tally = tallyOf([
    [10, false],
    [10, true],
    [1, true],
    [3, false],
  ]);
  expect(tally.rate).toBeCloseTo(11 / 24, 12);
  expect(tally.effectiveRows).toBeCloseTo(24 ** 2 / 210, 12);
  expect(tally.wholeCounts('down')).toEqual({ count: 1, total: 2 });
  expect(tally.wholeCounts('up')).toEqual({ count: 2, total: 2 });
});

it('is a plain count where all weigh the same', () => {
  const tally = tallyOf([1, 2, 3, 4, 5, 6, 7].map((i) => [1 / 0.3, i < 4]));
  expect(tally.wholeCounts('down')).toEqual({ count: 3, total: 7 });
  expect(tally.wholeCounts('up')).toEqual({ count: 3, total: 7 });
  expect(tally.effectiveRows).toBeCloseTo(7, 12);
});

it('takes a part away', () => {
  const part = tallyOf([[2, true]]);
  const rest = tallyOf([
    [2, true],
    [4, false],
    [4, true],
  ]).without(part);
  expect([rest.rows, rest.count, rest.rate]).toEqual([2, 1, 0.5]);
});

it('is nothing of nothing', () => {
  const none = new WeightedTally();
  expect([none.rate, none.effectiveRows]).toEqual([0, 0]);
  expect(none.wholeCounts('up')).toEqual({ count: 0, total: 0 });
});
