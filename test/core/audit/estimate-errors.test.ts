import { describe, expect, it } from 'vitest';
import { estimateErrors } from '../../../src/core/audit/score/estimate-errors.ts';
import type { JudgedRow } from '../../../src/core/audit/score/judge-rows.ts';
import { auditKeyOf } from './audit-key-of.ts';

const rule = { maxError: 0.05, minimum: 20, confidence: 0.95 };
const strata = [
  { name: 'large', rows: 900 },
  { name: 'small', rows: 100 },
];
const key = { ...auditKeyOf(), strata };

function judged(
  stratum: string,
  inclusion: number,
  verdicts: Readonly<Partial<Record<JudgedRow['verdict'], number>>>,
): JudgedRow[] {
  return Object.entries(verdicts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => ({
      row: { ...key.rows[0]!, stratum, inclusion },
      answers: [],
      verdict: verdict as JudgedRow['verdict'],
    })),
  );
}

describe('the error rate', () => {
  it('weighs strata by their rows and not by what was drawn', () => {
    const rows = [
      ...judged('large', 50 / 900, { right: 50 }),
      ...judged('small', 50 / 100, { right: 25, wrong: 25 }),
    ];
    const errors = estimateErrors(key, rows, rule)!;
    expect(errors.low.rate).toBeCloseTo(0.05);
    expect(errors.high).toEqual(errors.low);
  });

  it('takes answered rows for the others of their stratum', () => {
    const rows = [
      ...judged('large', 50 / 900, { right: 50 }),
      ...judged('small', 50 / 100, { right: 10, wrong: 10, unanswered: 30 }),
    ];
    expect(estimateErrors(key, rows, rule)!.low.rate).toBeCloseTo(0.05);
  });

  it('is a range that open rows make', () => {
    const rows = [
      ...judged('large', 50 / 900, { right: 40, open: 10 }),
      ...judged('small', 50 / 100, { right: 50 }),
    ];
    const errors = estimateErrors(key, rows, rule)!;
    expect(errors.low.rate).toBe(0);
    expect(errors.high.rate).toBeCloseTo(0.18);
    expect(errors.verdict).toBe('open');
  });

  it('of a small census is judged, and of a small sample is not', () => {
    const small = { ...key, strata: [{ name: 'small', rows: 10 }] };
    const rows = judged('small', 1, { right: 10 });
    expect(estimateErrors(small, rows, rule)!.verdict).toBe('clear_pass');
    const sample = judged('small', 0.1, { right: 10 });
    expect(
      estimateErrors({ ...key, strata: [{ name: 'small', rows: 100 }] }, sample, rule)!.verdict,
    ).toBe('too_few');
  });

  it('is unknown where nothing is answered', () => {
    expect(estimateErrors(key, judged('small', 1, { unanswered: 5 }), rule)).toBeUndefined();
  });
});
