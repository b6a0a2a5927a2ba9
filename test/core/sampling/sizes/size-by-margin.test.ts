import { describe, expect, it } from 'vitest';
import { sizeByMargin } from '../../../../src/core/sampling/sizes/size-by-margin.ts';

describe('sizeByMargin', () => {
  // Cochran 1977, 4.4, computed for z = 1.959964.
  it.each([
    [500, [218, 166, 239, 301]],
    [1_000, [278, 198, 314, 430]],
    [5_000, [357, 235, 419, 655]],
    [10_000, [370, 240, 437, 701]],
    [100_000, [383, 246, 455, 748]],
    [1_000_000, [384, 246, 456, 753]],
  ] as const)('of %d rows', (population, rows) => {
    const plans = [
      [0.5, 0.05],
      [0.8, 0.05],
      [0.05, 0.02],
      [0.02, 0.01],
    ] as const;
    expect(
      plans.map(
        ([expected, margin]) => sizeByMargin({ kind: 'margin', margin, expected }, population).rows,
      ),
    ).toEqual(rows);
  });

  it('says what it buys', () => {
    expect(sizeByMargin({ kind: 'margin', margin: 0.02, expected: 0.05 }, 10_000).sentence).toBe(
      '437 rows: if about 5 % of all 10,000 rows are wrong, the share found differs from theirs by no more than 2 percentage points (95 % confidence).',
    );
  });

  it('is every row where there are few', () => {
    expect(sizeByMargin({ kind: 'margin', margin: 0.01 }, 20)).toMatchObject({
      rows: 20,
      census: true,
    });
  });
});
