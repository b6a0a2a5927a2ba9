import { describe, expect, it } from 'vitest';
import { decideSize } from '../../../../src/core/sampling/sizes/decide-size.ts';
import { fewestLikelySeen } from '../../../../src/core/sampling/sizes/fewest-likely-seen.ts';

describe('sizeByRate', () => {
  it.each([
    [10, 10],
    [500, 30],
    [30_000, 30],
    [100_000, 100],
    [500_000, 500],
    [1_000_000, 500],
  ])('of %d rows draws %d', (population, rows) => {
    expect(decideSize({ kind: 'rate' }, population).rows).toBe(rows);
  });

  it('says which of share, floor and cap it is', () => {
    const said = (population: number) =>
      /\((.*?)\)/.exec(decideSize({ kind: 'rate' }, population).sentence)![1];
    expect(said(100_000)).toBe('0.1 %');
    expect(said(5_000)).toBe('0.1 % would be 5, and the floor is 30');
    expect(said(1_000_000)).toBe('0.1 % would be 1,000, and the cap is 500');
  });

  it('lets a cap below the floor win', () => {
    const { rows, sentence } = decideSize({ kind: 'rate', cap: 20 }, 1000);
    expect(rows).toBe(20);
    expect(sentence).toContain('0.1 % would be 1, and the cap is 20');
  });
});

describe('sizeByRows', () => {
  // 1 − 0.05^(1/n) for endless rows: n = 59 shows fewer than 5 %, n = 300 fewer than 1 %.
  it.each([
    [59, 'fewer than 5 %'],
    [300, 'fewer than 1 %'],
    [500, 'fewer than 0.6 %'],
  ])('%d rows without a wrong one show that %s are wrong', (rows, said) => {
    const { sentence } = decideSize({ kind: 'rows', rows }, 1_000_000_000);
    expect(sentence).toContain(`${rows} rows: with none of them wrong, ${said} of all`);
  });

  it('says more of few rows, since those that are left are fewer', () => {
    expect(decideSize({ kind: 'rows', rows: 500 }, 600).sentence).toBe(
      '500 rows: with none of them wrong, fewer than 0.34 % of all 600 rows are wrong (95 % confidence).',
    );
  });

  it('is every row where there are no more', () => {
    expect(decideSize({ kind: 'rows', rows: 500 }, 500)).toEqual({
      rows: 500,
      census: true,
      sentence: 'All 500 rows: nothing is left to estimate.',
    });
    expect(decideSize({ kind: 'rows', rows: 500 }, 0).rows).toBe(0);
  });
});

it('fewestLikelySeen counts a probability that is met exactly', () => {
  // By whole numbers: C(4, 2) / C(16, 2) = 6 / 120, and 8 of 160, are 1 of 20.
  expect(fewestLikelySeen(2, 16, 0.95)).toBe(12);
  expect(fewestLikelySeen(1, 160, 0.95)).toBe(152);
});
