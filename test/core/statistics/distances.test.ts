import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalStabilityIndex } from '../../../src/core/statistics/critical-stability-index.ts';
import { jensenShannonDistance } from '../../../src/core/statistics/jensen-shannon-distance.ts';
import { largestShareChange } from '../../../src/core/statistics/largest-share-change.ts';
import { populationStabilityIndex } from '../../../src/core/statistics/population-stability-index.ts';

const counts = fc.array(fc.nat(500), { minLength: 4, maxLength: 4 });
const filled = counts.filter((all) => all.some((count) => count > 0));

describe('populationStabilityIndex', () => {
  it('is the sum over the bins', () => {
    // NumPy: p, q = [.1, .4, .5], [.2, .3, .5]; sum((q - p) * np.log(q / p))
    expect(populationStabilityIndex([10, 40, 50], [20, 30, 50])).toBeCloseTo(
      0.09808292530117264,
      12,
    );
  });

  it('adds half a row to every bin where one is empty on one side only', () => {
    const filledUp = populationStabilityIndex([0.5, 100.5], [10.5, 90.5]);
    expect(populationStabilityIndex([0, 100], [10, 90])).toBeCloseTo(filledUp, 12);
    expect(populationStabilityIndex([0, 50, 50], [0, 50, 50])).toBe(0);
  });

  it('is finite, not negative, and does not mind which side is which', () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        const index = populationStabilityIndex(a, b);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(Infinity);
        expect(populationStabilityIndex(b, a)).toBeCloseTo(index, 9);
      }),
    );
  });
});

describe('criticalStabilityIndex', () => {
  it('is the chi-square quantile times the sum of the inverse sizes', () => {
    // SciPy: (1/200 + 1/800) * stats.chi2.isf(.05, 9)
    expect(criticalStabilityIndex(200, 800, 10, 0.05)).toBeCloseTo(0.1057436100288778, 9);
  });

  it('is exceeded about as often as it says by samples of one distribution', () => {
    // A multiplicative generator, so that the test is the same everywhere (Park & Miller 1988).
    let state = 20261125;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const sample = (size: number) => {
      const bins = new Array<number>(10).fill(0);
      for (let i = 0; i < size; i++) bins[Math.floor(random() * 10)]!++;
      return bins;
    };
    const bound = criticalStabilityIndex(400, 600, 10, 0.05);
    let exceeded = 0;
    for (let i = 0; i < 1000; i++) {
      if (populationStabilityIndex(sample(400), sample(600)) > bound) exceeded++;
    }
    expect(exceeded / 1000).toBeGreaterThan(0.03);
    expect(exceeded / 1000).toBeLessThan(0.08);
  });
});

describe('jensenShannonDistance', () => {
  // SciPy 1.17: scipy.spatial.distance.jensenshannon(p, q, 2)
  it.each([
    [[10, 40, 50], [20, 30, 50], 0.13200673194893733],
    [[10, 40, 50], [5, 5, 90], 0.3996179626242436],
    [[1, 0], [0, 1], 1],
  ])('of %j and %j', (base, head, expected) => {
    expect(jensenShannonDistance(base, head)).toBeCloseTo(expected, 12);
  });

  it('lies between 0 and 1, and is 0 for the same shares', () => {
    fc.assert(
      fc.property(filled, filled, (a, b) => {
        const distance = jensenShannonDistance(a, b);
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1 + 1e-12);
        const doubled = a.map((count) => 2 * count);
        expect(jensenShannonDistance(a, doubled)).toBeCloseTo(0, 7);
      }),
    );
  });
});

describe('largestShareChange', () => {
  it('is the change of the share that changed most', () => {
    expect(largestShareChange([50, 30, 20], [30, 60, 10])).toBeCloseTo(0.3, 12);
    expect(largestShareChange([0, 0], [0, 0])).toBe(0);
  });
});
