import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/core/sampling/allocate.ts';
import { fewestRows } from '../../src/core/sampling/sizes/fewest-rows.ts';
import { sizeBySequence } from '../../src/core/sampling/sizes/sequential-plan.ts';
import { sizeByKappaPower } from '../../src/core/sampling/sizes/size-by-kappa-power.ts';
import { REAL_DATA, WITHOUT_REAL_DATA } from './real-data.ts';

// biome-ignore lint/suspicious/noExplicitAny: the entries of the published examples have no common shape.
function entry(id: string): any {
  const text = readFileSync(join(REAL_DATA!, 'published-statistics.json'), 'utf8');
  return JSON.parse(text).find((each: { id: string }) => each.id === id);
}

describe.skipIf(!REAL_DATA)(`published sizes of samples${WITHOUT_REAL_DATA}`, () => {
  it('kappa-sample-size', () => {
    for (const { fn, args, mrg, k1, k0, power, n } of entry('kappa-sample-size').data.cases) {
      const plan =
        fn === 'N.cohen.kappa'
          ? { rates: args.slice(0, 2), kappa: args[2], from: args[3] }
          : { shares: mrg, kappa: k1, from: k0, ...(power && { power }) };
      expect(sizeByKappaPower({ kind: 'kappa', ...plan }, 1e9).rows).toBe(n);
    }
  });

  it('sprt', () => {
    for (const one of entry('sprt').data.cases) {
      const { p1: good, p2: bad, alpha, beta } = one;
      const plan = sizeBySequence({ kind: 'sequential', good, bad, alpha, beta }, 1e9);
      expect(plan.acceptLine).toBeCloseTo(one.h1, 6);
      expect(plan.rejectLine).toBeCloseTo(one.h2, 5);
      expect(plan.slope).toBeCloseTo(one.s, 6);
      expect(plan.firstAccept).toBe(one.first_accept_n);
      expect(`${plan.firstReject} of ${plan.firstReject}`).toBe(one.first_reject);
      if (one.asn_p1) expect(plan.expectedRows.good).toBeCloseTo(one.asn_p1, 2);
      if (one.asn_p2) expect(plan.expectedRows.bad).toBeCloseTo(one.asn_p2, 2);
      if (one.fixed_plan) expect([plan.rows, plan.accept]).toEqual(one.fixed_plan);
    }
  });

  it('acceptance', () => {
    const { data } = entry('acceptance');
    for (const [risk, { c, n }] of [
      [0.1, data.ltpd_5pct_beta10],
      [0.05, data.ltpd_5pct_beta05],
    ]) {
      expect(c.map((accept: number) => fewestRows(accept, 0.05, risk))).toEqual(n);
    }
    const { N, n } = data.hypergeom_c0_ltpd5_beta05;
    expect(N.map((population: number) => fewestRows(0, 0.05, 0.05, population))).toEqual(n);
  });

  it('stratified', () => {
    const { data, expect: expected } = entry('stratified');
    const rates = [0.02, 0.1, 0.3];
    const strata = data.N_h.map((rows: number, i: number) => ({
      name: `${i}`,
      rows,
      rate: rates[i],
    }));
    const published = expected['alloc_n300_p(.02,.10,.30)'];
    for (const [method, shares] of [
      ['proportional', published.proportional],
      ['neyman', published.neyman],
      ['square-root', published.sqrt],
    ] as const) {
      const found = allocate(strata, 300, { method }).strata.map(({ share }) => share.toFixed(1));
      expect(found).toEqual(shares.map((share: number) => share.toFixed(1)));
    }
  });
});
