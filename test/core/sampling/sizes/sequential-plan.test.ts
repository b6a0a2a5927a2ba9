import { describe, expect, it } from 'vitest';
import { fixedPlan } from '../../../../src/core/sampling/sizes/fixed-plan.ts';
import { judgeSequence } from '../../../../src/core/sampling/sizes/judge-sequence.ts';
import { sequenceOutlook } from '../../../../src/core/sampling/sizes/sequence-outlook.ts';
import { sizeBySequence } from '../../../../src/core/sampling/sizes/sequential-plan.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';

const planOf = (good: number, bad: number) =>
  sizeBySequence({ kind: 'sequential', good, bad }, 1_000_000);

describe('sizeBySequence', () => {
  // Wald 1947, Sequential Analysis, 5.3, computed for alpha 0.05 and beta 0.1: `sprt` of published-statistics.json.
  it.each([
    [0.01, 0.1, 0.938862, 1.205379, 0.0397474, 24, 2],
    [0.1, 0.25, 2.049214, 2.63093, 0.165956, 13, 4],
    [0.02, 0.08, 1.553179, 1.994084, 0.0435875, 36, 3],
  ])('for %d and %d', (good, bad, acceptLine, rejectLine, slope, firstAccept, firstReject) => {
    const plan = planOf(good, bad);
    expect(plan.acceptLine).toBeCloseTo(acceptLine, 6);
    expect(plan.rejectLine).toBeCloseTo(rejectLine, 5);
    expect(plan.slope).toBeCloseTo(slope, 6);
    expect(plan).toMatchObject({ firstAccept, firstReject });
  });

  it('expects fewer rows than the fixed plan it ends at', () => {
    const [quarter, few] = [planOf(0.1, 0.25), planOf(0.02, 0.08)];
    expect(quarter).toMatchObject({ rows: 55, accept: 9 });
    expect(quarter.expectedRows.good).toBeCloseTo(27.52, 2);
    expect(quarter.expectedRows.bad).toBeCloseTo(25.74, 2);
    expect(few).toMatchObject({ rows: 98, accept: 4 });
    expect(few.expectedRows.good).toBeCloseTo(58.33, 2);
    expect(few.expectedRows.bad).toBeCloseTo(45.02, 2);
  });

  it('rejects at a wrong row that lies on the line itself', () => {
    // bad / good = 8 = (1 − beta) / alpha: one wrong row is as much likelier where rows are bad as rejecting asks for.
    // The probabilities by a forward recursion in NumPy, a row at a time.
    const plan = { kind: 'sequential', good: 0.01, bad: 0.08, alpha: 0.1, beta: 0.2 } as const;
    const size = sizeBySequence(plan, 20_000);
    expect(size.firstReject).toBe(1);
    expect(judgeSequence([true], size)).toMatchObject({ verdict: 'reject', rows: 1 });
    expect(sequenceOutlook(size, 0.01).accepted).toBeCloseTo(0.949010511831173, 12);
    expect(sequenceOutlook(size, 0.08).rows).toBeCloseTo(18.66604107964969, 10);
  });

  it('knows that no row is asked twice where there are few', () => {
    const size = sizeBySequence({ kind: 'sequential', good: 0.02, bad: 0.08 }, 50);
    // 1 wrong row never is too many; 4 are accepted only where none is among the first 36: C(14, 4) / C(50, 4).
    expect(size.outlook.good.accepted).toBeCloseTo(1, 12);
    expect(size.outlook.bad.accepted).toBeCloseTo(1001 / 230_300, 12);
    expect(size.sentence).toContain('passes 100 % of the time');
  });

  it('ends at all rows where there are fewer, with fewer wrong ones', () => {
    const plan = { kind: 'sequential', good: 0.02, bad: 0.08 } as const;
    expect(sizeBySequence(plan, 50)).toMatchObject({ rows: 50, accept: 2, census: true });
  });

  it('refuses shares that cannot be told apart', () => {
    expect(() => planOf(0.08, 0.02)).toThrow(
      'A share of 8 % wrong rows cannot be told from one of 2 %.',
    );
    expect(() => planOf(0, 0.02)).toThrow('cannot be told');
    expect(fixedPlan(0.02, 0.0201, 0.05, 0.1)).toBeUndefined();
    expect(fixedPlan(1e-9, 1e-7, 0.05, 0.1)).toBeUndefined();
  });
});

describe('judgeSequence', () => {
  const plan = planOf(0.02, 0.08);
  const rows = (...places: number[]) =>
    Array.from({ length: 98 }, (_, i) => places.includes(i + 1));

  it('accepts at the first row that allows it, and no later row counts', () => {
    expect(judgeSequence(rows(37, 38, 39, 40, 41), plan)).toEqual({
      verdict: 'accept',
      rows: 36,
      wrong: 0,
      sentence:
        '0 wrong of 36 rows: few enough to pass. The share found is biased, since asking ended early.',
    });
  });

  it('rejects, or goes on', () => {
    expect(judgeSequence(rows(1, 2, 3), plan)).toMatchObject({ verdict: 'reject', rows: 3 });
    expect(judgeSequence([], plan)).toMatchObject({ verdict: 'go_on', rows: 0 });
    expect(judgeSequence([true, false], plan).sentence).toBe(
      '1 wrong of 2 rows: not clear yet, go on, up to 98 rows in all.',
    );
  });

  it('ends at the last row of the plan, or where those left cannot change it', () => {
    expect(judgeSequence(rows(20, 40, 60, 80), plan)).toMatchObject({ verdict: 'accept' });
    expect(judgeSequence(rows(20, 40, 60, 80, 98), plan)).toMatchObject({
      verdict: 'reject',
      rows: 98,
    });
  });

  it('passes as often, and takes as many rows, as the plan says', () => {
    const random = seededRandom(7);
    const runs = 4000;
    for (const [rate, { accepted, rows: mean }] of [
      [0.02, plan.outlook.good],
      [0.08, plan.outlook.bad],
    ] as const) {
      const verdicts = Array.from({ length: runs }, () =>
        judgeSequence(
          Array.from({ length: plan.rows }, () => random() < rate),
          plan,
        ),
      );
      const passed = verdicts.filter(({ verdict }) => verdict === 'accept').length / runs;
      // Four standard errors.
      expect(Math.abs(passed - accepted)).toBeLessThan(
        4 * Math.sqrt((accepted * (1 - accepted)) / runs),
      );
      expect(verdicts.reduce((sum, { rows }) => sum + rows, 0) / runs).toBeCloseTo(mean, -0.5);
    }
    expect(plan.outlook.good.accepted).toBeGreaterThan(0.93);
    expect(plan.outlook.bad.accepted).toBeLessThan(0.14);
  });
});
