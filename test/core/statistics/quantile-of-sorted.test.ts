import { describe, expect, it } from 'vitest';
import { quantileOfSorted } from '../../../src/core/statistics/quantile-of-sorted.ts';

describe('quantileOfSorted', () => {
  // NumPy 2.4: numpy.quantile([1, 2, 4, 8, 16], share), whose default is that of R
  it.each([
    [0, 1],
    [0.1, 1.4],
    [0.25, 2],
    [0.5, 4],
    [0.9, 12.8],
    [1, 16],
  ])('gives what NumPy gives for %f', (share, expected) => {
    expect(quantileOfSorted([1, 2, 4, 8, 16], share)).toBeCloseTo(expected, 12);
  });

  it('is not a number for no numbers', () => expect(quantileOfSorted([], 0.5)).toBeNaN());
});
