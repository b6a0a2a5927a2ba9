import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../../../src/core/statistics/entropy.ts';
import { mutualInformation } from '../../../src/core/statistics/mutual-information.ts';

describe('entropy', () => {
  it('is that of the shares, in nats', () => {
    // SciPy 1.17: stats.entropy([2, 1, 1])
    expect(entropy([2, 1, 1])).toBeCloseTo(1.0397207708399179, 12);
    expect(entropy([5, 0, 5])).toBeCloseTo(Math.log(2), 12);
    expect(entropy([7])).toBe(0);
    expect(entropy([])).toBe(0);
  });
});

describe('mutualInformation', () => {
  it('is that of the two columns, in nats', () => {
    // SciPy 1.17: stats.chi2_contingency(table, lambda_='log-likelihood', correction=False)[0] / 2 / 30
    expect(
      mutualInformation([
        [10, 2],
        [3, 15],
      ]),
    ).toBeCloseTo(0.2336705562639957, 12);
  });

  it('is 0 for columns that say nothing of each other', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const table = a.map((x) => b.map((y) => x * y));
        expect(mutualInformation(table)).toBeCloseTo(0, 9);
      }),
    );
    expect(mutualInformation([])).toBe(0);
  });
});
