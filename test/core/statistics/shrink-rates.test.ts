import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { shrinkRates } from '../../../src/core/statistics/shrink-rates.ts';

describe('shrinkRates', () => {
  it('is the formula, by hand', () => {
    // Python: N = 202; m = 51/202; S = sum(n*(c/n - m)**2); rho = (S/(m*(1-m)) - 2) / (N - sum(n*n)/N - 2); strength = 1/rho - 1
    const { mean, strength, rates } = shrinkRates([
      { count: 1, total: 2 },
      { count: 10, total: 100 },
      { count: 40, total: 100 },
    ]);
    expect(mean).toBeCloseTo(0.2524752475247525, 12);
    expect(strength).toBeCloseTo(3.48773710610127, 10);
    expect(rates[0]).toBeCloseTo(0.34268538248185504, 10);
    expect(rates[1]).toBeCloseTo(0.10513871105335729, 10);
    expect(rates[2]).toBeCloseTo(0.3950281302146089, 10);
  });

  it('gives all groups the mean where they differ no more than by chance', () => {
    const found = shrinkRates([
      { count: 10, total: 100 },
      { count: 11, total: 100 },
    ]);
    expect(found).toEqual({ mean: 0.105, rates: [0.105, 0.105] });
  });

  it.each([
    [[]],
    [[{ count: 0, total: 0 }]],
    [[{ count: 3, total: 3 }]],
    [
      [
        { count: 0, total: 5 },
        { count: 0, total: 7 },
      ],
    ],
    [
      [
        { count: 0, total: 5 },
        { count: 5, total: 5 },
      ],
    ],
  ])('is finite for %j', (groups) => {
    for (const rate of shrinkRates(groups).rates) expect(rate).toBeGreaterThanOrEqual(0);
  });

  it('is nearer to the truth than the rates themselves', () => {
    const random = seededRandom(5);
    let [own, shrunk] = [0, 0];
    for (let run = 0; run < 100; run++) {
      const truths = Array.from({ length: 20 }, () => 0.02 + 0.2 * random() ** 2);
      const groups = truths.map((truth) => {
        const total = 5 + Math.floor(random() * 40);
        const count = Array.from({ length: total }, random).filter((each) => each < truth).length;
        return { count, total };
      });
      shrinkRates(groups).rates.forEach((rate, i) => {
        shrunk += (rate - truths[i]!) ** 2;
        own += (groups[i]!.count / groups[i]!.total - truths[i]!) ** 2;
      });
    }
    expect(shrunk).toBeLessThan(own * 0.8);
  });
});
