import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import {
  mergeMoments,
  momentsOf,
  NO_MOMENTS,
  standardDeviation,
} from '../../../src/core/statistics/moments.ts';

describe('mergeMoments', () => {
  it('gives what the numbers together have', () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2 });
    fc.assert(
      fc.property(numbers, (values) => {
        const merged = values.map((value) => momentsOf(value)).reduce(mergeMoments, NO_MOMENTS);
        expect(merged.min).toBe(Math.min(...values));
        expect(merged.max).toBe(Math.max(...values));
        expect(merged.mean).toBeCloseTo(mean(values), 6);
        expect(standardDeviation(merged)).toBeCloseTo(sampleStandardDeviation(values), 4);
      }),
    );
  });

  it('keeps its digits where the mean is large beside the spread', () => {
    const values = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16];
    const merged = values.map((value) => momentsOf(value)).reduce(mergeMoments, NO_MOMENTS);
    // R: sd(1e9 + c(4, 7, 13, 16))
    expect(standardDeviation(merged)).toBeCloseTo(Math.sqrt(30), 6);
  });

  it('has no spread of fewer than two numbers', () => {
    expect(standardDeviation(momentsOf(3))).toBeUndefined();
    expect(standardDeviation(NO_MOMENTS)).toBeUndefined();
  });
});
