import { expect, it } from 'vitest';
import { adjustPValues } from '../../../src/core/statistics/adjust-p-values.ts';

it('adjusts as SciPy does', () => {
  // SciPy 1.17.1: false_discovery_control([0.04, 0.001, 0.03, 0.9, 0.005, 0.5])
  const expected = [0.06, 0.006, 0.06, 0.9, 0.015, 0.6];
  adjustPValues([0.04, 0.001, 0.03, 0.9, 0.005, 0.5]).forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12);
  });
  expect(adjustPValues([])).toEqual([]);
});
