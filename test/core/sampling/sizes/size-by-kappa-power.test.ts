import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kappaVariance } from '../../../../src/core/sampling/sizes/kappa/kappa-variance.ts';
import { twoLabelTable } from '../../../../src/core/sampling/sizes/kappa/two-label-table.ts';
import { worstTable } from '../../../../src/core/sampling/sizes/kappa/worst-table.ts';
import { sizeByKappaPower } from '../../../../src/core/sampling/sizes/size-by-kappa-power.ts';

const rowsFor = (plan: Omit<Parameters<typeof sizeByKappaPower>[0], 'kind'>) =>
  sizeByKappaPower({ kind: 'kappa', ...plan }, 1_000_000).rows;

describe('sizeByKappaPower', () => {
  const three = [0.2, 0.25, 0.55];
  // R irr: N.cohen.kappa(0.5, 0.5, 0.7, 0.85), whose third argument is the true kappa, and N2.cohen.kappa(mrg, k1, k0).
  it('gives the published sizes', () => {
    expect(rowsFor({ kappa: 0.7, from: 0.85, rates: [0.5, 0.5] })).toBe(96);
    expect(rowsFor({ kappa: 0.6, from: 0.4, shares: three })).toBe(101);
    expect(rowsFor({ kappa: 0.6, from: 0.4, shares: three, power: 0.9 })).toBe(136);
    expect(rowsFor({ kappa: 0.5, from: 0.1, shares: [0.2, 0.05, 0.2, 0.05, 0.2, 0.3] })).toBe(18);
  });

  it('says what it buys, or that there are too few rows', () => {
    const plan = { kind: 'kappa', kappa: 0.6, from: 0.4, shares: three } as const;
    expect(sizeByKappaPower(plan, 1000).sentence).toBe(
      "101 rows: if the raters' true kappa is 0.6, 80 % of such samples show that it is above 0.4 (95 % confidence).",
    );
    expect(sizeByKappaPower(plan, 90)).toMatchObject({ rows: 90, census: true });
    expect(sizeByKappaPower(plan, 90).sentence).toMatch(/^All 90 rows, fewer than the 101 rows it/);
  });

  it('refuses what no raters can have', () => {
    expect(() => rowsFor({ kappa: 0.9, from: 0.1, rates: [0.1, 0.5] })).toThrow(
      'No two raters who use labels so often have a kappa of 0.9.',
    );
    expect(() => rowsFor({ kappa: 0.9, from: 0.9 })).toThrow('cannot be told from itself');
    expect(() => rowsFor({ kappa: 0.9, from: 0.5, shares: [0.5, 0.6] })).toThrow('sum to 110 %');
  });
});

describe('worstTable', () => {
  const anyTable = fc
    .integer({ min: 2, max: 6 })
    .chain((k) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: k, maxLength: k }), {
        minLength: k,
        maxLength: k,
      }),
    )
    .map((counts) =>
      counts.map((row, i) => row.map((n, j) => n + counts[j]![i]! + (i === j ? 1 : 0))),
    )
    .map((counts) => {
      const total = counts.flat().reduce((sum, n) => sum + n, 0);
      return counts.map((row) => row.map((n) => n / total));
    });

  it('keeps the shares and kappa, and varies no less than any table with them', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const shares = table.map((row) => row.reduce((sum, share) => sum + share, 0));
        const expected = shares.reduce((sum, share) => sum + share * share, 0);
        const agreed = table.reduce((sum, row, i) => sum + row[i]!, 0);
        const worst = worstTable(shares, (agreed - expected) / (1 - expected))!;
        expect(worst.reduce((sum, row, i) => sum + row[i]!, 0)).toBeCloseTo(agreed, 9);
        for (const [i, row] of worst.entries()) {
          expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(shares[i]!, 9);
        }
        expect(kappaVariance(worst)).toBeGreaterThan(kappaVariance(table) - 1e-9);
      }),
    );
  });

  it('is the only table there is of two labels', () => {
    const variance = (table: number[][] | undefined) => kappaVariance(table!);
    expect(variance(worstTable([0.3, 0.7], 0.4))).toBeCloseTo(
      variance(twoLabelTable(0.3, 0.3, 0.4)),
      12,
    );
  });
});
