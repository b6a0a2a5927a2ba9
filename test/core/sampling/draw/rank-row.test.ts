import { describe, expect, it } from 'vitest';
import { RANKS, rankRow } from '../../../../src/core/sampling/draw/rank-row.ts';
import { pearsonCorrelation } from '../../../../src/core/statistics/pearson-correlation.ts';

describe('rankRow', () => {
  it('is the first 53 bits of an HMAC-SHA-256', () => {
    // RFC 4231, test case 2: 5bdcc146bf60754e6a042426089575c7…
    const rank = rankRow('Jefe', 'what do ya want for nothing?');
    expect(rank).toBe(Number(0x5bdcc146bf60754en >> 11n));
  });

  it('has nothing in common for ids that differ in one letter', () => {
    const ranks = (suffix: string) =>
      Array.from({ length: 2000 }, (_, i) => rankRow('a secret', `T-${i}${suffix}`));
    // Of 2,000 unrelated pairs the correlation lies within ±0.1 but for one time in 100,000.
    expect(Math.abs(pearsonCorrelation(ranks('a'), ranks('b')))).toBeLessThan(0.1);
  });

  it('is spread evenly', () => {
    const tenths = new Array(10).fill(0);
    for (let i = 0; i < 10_000; i++) tenths[Math.floor((rankRow('s', `${i}`) / RANKS) * 10)]++;
    // Each tenth holds 1,000 with a standard deviation of 30.
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
