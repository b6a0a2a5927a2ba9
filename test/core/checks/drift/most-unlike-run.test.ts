import { expect, it } from 'vitest';
import { countBins } from '../../../../src/core/checks/drift/bins.ts';
import { mostUnlikeRun } from '../../../../src/core/checks/drift/most-unlike-run.ts';
import { numberBins } from '../../../../src/core/checks/drift/number-bins.ts';
import { Randomness } from './randomness.ts';

/** What a column of base has to offer, in runs of 40 rows. */
function runIn(values: readonly number[]) {
  const bins = numberBins([...values].sort((a, b) => a - b));
  const texts = values.map(String);
  const base = countBins(bins, texts);
  const comparison = { bins, base, head: base, kind: 'numbers', psi: 0, critical: 0 } as const;
  const sizes = { base: values.length, head: values.length };
  return mostUnlikeRun(texts, 40, { ...comparison, sizes, distance: 0, p: 1 });
}

it('is hardly more than chance in a file without an order, and much where rows come in groups', () => {
  const random = new Randomness(5);
  const values = Array.from({ length: 800 }, () => random.normal());
  const mixed = runIn(values)!;
  const grouped = runIn([...values].sort((a, b) => a - b))!;
  // By chance a run of 40 has 9 × (1/800 + 1/40) = 0.24 on average.
  expect(mixed.psi - mixed.beyondChance).toBeCloseTo(0.23625, 5);
  expect(mixed.beyondChance).toBeLessThan(0.6);
  expect(grouped.beyondChance).toBeGreaterThan(2);
});

it('is nothing in a file that is too short to be cut', () => {
  expect(runIn([1, 2, 3, 4, 5, 6, 7])).toBeUndefined();
});
