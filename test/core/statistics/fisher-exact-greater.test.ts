import { expect, it } from 'vitest';
import { fisherExactGreater } from '../../../src/core/statistics/fisher-exact-greater.ts';

// SciPy 1.17.1: fisher_exact([[a, n - a], [c, m - c]], alternative='greater').pvalue
it.each([
  [3, 4, 1, 4, 0.24285714285714283],
  [0, 20, 5, 205, 1],
  [1, 20, 5, 205, 0.4317307445110136],
  [5, 20, 30, 1000, 0.00037993305108702317],
  [40, 100, 1000, 10000, 4.8985571156241146e-15],
  [2, 100, 1000, 10000, 0.9996666696771809],
  [300, 1000, 50000, 499000, 1.662402065589973e-68],
  [10, 10, 0, 10, 5.412544112234515e-6],
  [8, 10, 1, 6, 0.024475524475524483],
])('is what SciPy finds for %i of %i against %i of %i', (a, n, c, m, expected) => {
  const found = fisherExactGreater({ count: a, total: n }, { count: c, total: m });
  expect(Math.abs(found / expected - 1)).toBeLessThan(1e-8);
});

it('is 1 where a group is empty', () => {
  expect(fisherExactGreater({ count: 0, total: 0 }, { count: 1, total: 5 })).toBe(1);
  expect(fisherExactGreater({ count: 1, total: 5 }, { count: 0, total: 0 })).toBe(1);
});
