import { describe, expect, it } from 'vitest';
import { outlierFences } from '../../../src/core/statistics/outlier-fences.ts';

const OPTIONS = { reach: 1.5, score: 3.5 };

describe('outlierFences', () => {
  it('stands where Tukey puts it for symmetric numbers', () => {
    // Quartiles 25 and 75, so 25 - 1.5 × 50; the z-score's fence, 50 ± 3.5 × 37.07, is the farther one.
    const sorted = Array.from({ length: 101 }, (_, i) => i);
    const { low, high } = outlierFences(sorted, OPTIONS);
    expect(low).toBeCloseTo(50 - 3.5 * 25 * 1.4826022185056018, 9);
    expect(high).toBeCloseTo(50 + 3.5 * 25 * 1.4826022185056018, 9);
    expect(outlierFences(sorted, { ...OPTIONS, score: 0 })).toEqual({ low: -50, high: 150 });
  });

  it('gives the long tail more room', () => {
    // Quantiles of an exponential distribution: medcouple about 0.34.
    const sorted = Array.from({ length: 999 }, (_, i) => -Math.log(1 - (i + 1) / 1000));
    const { low, high } = outlierFences(sorted, OPTIONS);
    const symmetric = 1.386 + 1.5 * 1.0986;
    expect(high).toBeGreaterThan(symmetric * 1.5);
    expect(high).toBeLessThan(symmetric * 3);
    expect(low).toBeLessThan(0);
  });

  it('does not move for one wild number', () => {
    const calm = Array.from({ length: 99 }, (_, i) => i);
    const { high } = outlierFences([...calm, 99], OPTIONS);
    expect(outlierFences([...calm, 1e12], OPTIONS).high).toBeCloseTo(high, 9);
  });

  it('believes no spread below the step between values', () => {
    const fives = [...Array.from({ length: 50 }, () => 5), 6];
    expect(outlierFences(fives, OPTIONS)).toEqual({ low: 1.5, high: 8.5 });
  });

  it('is open where nothing varies', () => {
    const open = { low: -Infinity, high: Infinity };
    expect(outlierFences([5, 5, 5], OPTIONS)).toEqual(open);
    expect(outlierFences([], OPTIONS)).toEqual(open);
  });
});
