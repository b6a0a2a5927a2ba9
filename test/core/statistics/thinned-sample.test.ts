import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../../src/core/statistics/quantile-of-sorted.ts';
import { ThinnedSample } from '../../../src/core/statistics/thinned-sample.ts';

function sampleOf(count: number, value: (i: number) => number, most?: number) {
  const sample = new ThinnedSample(most);
  for (let i = 0; i < count; i++) sample.add(value(i));
  return sample;
}

describe('ThinnedSample', () => {
  it('keeps all while they are few', () => {
    const sample = sampleOf(4, (i) => 3 - i);
    expect([...sample.sorted()]).toEqual([0, 1, 2, 3]);
    expect(sample.seen).toBe(4);
  });

  it('keeps the shape of many', () => {
    const sample = sampleOf(1_000_000, (i) => i);
    const sorted = sample.sorted();
    expect(sorted.length).toBeGreaterThan(1500);
    expect(sorted.length).toBeLessThanOrEqual(4096);
    expect(sample.seen).toBe(1_000_000);
    for (const share of [0.01, 0.25, 0.5, 0.75, 0.99]) {
      expect(quantileOfSorted(sorted, share) / 1_000_000).toBeCloseTo(share, 2);
    }
  });

  it.each([2, 7, 10, 16, 1024])(
    'does not fall in step with data that repeats every %i rows',
    (period) => {
      const sorted = sampleOf(100_000, (i) => i % period, 1000).sorted();
      const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
      expect(mean / (period - 1)).toBeGreaterThan(0.45);
      expect(mean / (period - 1)).toBeLessThan(0.55);
    },
  );
});
