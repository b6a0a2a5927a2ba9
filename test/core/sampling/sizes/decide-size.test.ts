import { describe, expect, it } from 'vitest';
import { decideSize } from '../../../../src/core/sampling/sizes/decide-size.ts';
import { readSizePlan } from '../../../../src/core/sampling/sizes/read-size-plan.ts';

describe('decideSize', () => {
  const options = [
    '1',
    '500',
    '0.1%',
    'rate:100%,floor=0',
    'margin:2%@5%',
    'accept:lq=5%',
    'accept:lq=5%,c=3',
    'kappa:1,from=0.4,shares=20%/25%/55%',
    'kappa:0.6,from=0',
    'sequential:good=2%,bad=8%',
  ];
  it.each(options)('%s is right of any number of rows', (option) => {
    let before = 0;
    for (const population of [0, 1, 2, 10, 100, 1000, 100_000, 1_000_000_000]) {
      const size = decideSize(readSizePlan(option), population);
      expect(Number.isInteger(size.rows)).toBe(true);
      expect(size.rows).toBeLessThanOrEqual(population);
      expect(size.census).toBe(size.rows === population);
      // More rows in all never need fewer to be drawn.
      expect(size.rows).toBeGreaterThanOrEqual(before);
      before = size.rows;
      expect(size.sentence).not.toMatch(/NaN|Infinity|undefined/);
      expect(JSON.stringify(size)).not.toContain('null');
    }
  });
});
