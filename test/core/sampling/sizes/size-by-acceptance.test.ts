import { describe, expect, it } from 'vitest';
import { acceptedRate } from '../../../../src/core/sampling/sizes/accepted-rate.ts';
import { decideSize } from '../../../../src/core/sampling/sizes/decide-size.ts';
import { fewestRows } from '../../../../src/core/sampling/sizes/fewest-rows.ts';

describe('fewestRows', () => {
  // scipy.stats: the smallest n with binom.cdf(c, n, 0.05) <= risk, and with hypergeom.cdf(0, N, 0.05 N, n) <= 0.05.
  it('of endless rows', () => {
    const numbers = [0, 1, 2, 3, 4, 5];
    expect(numbers.map((c) => fewestRows(c, 0.05, 0.1))).toEqual([45, 77, 105, 132, 158, 184]);
    expect(numbers.map((c) => fewestRows(c, 0.05, 0.05))).toEqual([59, 93, 124, 153, 181, 208]);
  });

  it('of counted rows', () => {
    const rows = [100, 500, 1000, 10_000].map((population) =>
      fewestRows(0, 0.05, 0.05, population),
    );
    expect(rows).toEqual([45, 56, 57, 59]);
    expect(fewestRows(0, 0.05, 0.1, 1_000_000_000)).toBe(45);
    expect(fewestRows(2, 0.05, 0.1, 40)).toBeUndefined();
  });

  it('takes a risk that is met exactly', () => {
    // One wrong row of 100: 99 drawn leave it out with a probability of 1/100.
    expect(fewestRows(0, 0.01, 0.01, 100)).toBe(99);
    expect(fewestRows(0, 0.05, 0.05, 20)).toBe(19);
  });
});

it('acceptedRate is the quality that passes nearly always, or hardly ever', () => {
  // samplingplans.com, n = 68, c = 2: AQL 1.213 % at alpha 5 %, RQL 8.9704 % at beta 5 %.
  const rule = { rows: 68, accept: 2 };
  expect(acceptedRate(rule, 0.95)).toBeCloseTo(0.01213, 5);
  expect(acceptedRate(rule, 0.05)).toBeCloseTo(0.089704, 6);
  expect(acceptedRate({ rows: 45, accept: 0 }, 0.95, 1000)).toBe(0.001);
  // One row of 20 is not the wrong one with a probability of exactly 0.95.
  expect(acceptedRate({ rows: 1, accept: 0 }, 0.95, 20)).toBe(0.05);
});

describe('sizeByAcceptance', () => {
  it('warns that no wrong row at all is harsh', () => {
    expect(decideSize({ kind: 'acceptance', limitingQuality: 0.05 }, 1_000_000).sentence).toBe(
      '45 rows, of which none may be wrong: where 5 % or more of all rows are wrong, that is noticed at least 90 % of the time. ' +
        'Data pass 95 % of the time only if at most 0.11 % of all rows are wrong, which is harsh; c=2 takes 105 rows and lets 0.78 % pass.',
    );
  });

  it('says where data of the limiting quality pass at any size', () => {
    const size = decideSize({ kind: 'acceptance', limitingQuality: 0.05, accept: 2 }, 20);
    expect(size).toMatchObject({ rows: 20, census: true });
    expect(size.sentence).toBe(
      'All 20 rows: 5 % of them would be 1 row, and 2 rows still pass, so such data pass at any size.',
    );
  });
});
