import { describe, expect, it } from 'vitest';
import type { DrawnOutcome } from '../../../../src/core/sampling/estimate/drawn-outcome.ts';
import { estimateRate } from '../../../../src/core/sampling/estimate/estimate-rate.ts';
import { wilsonInterval } from '../../../../src/core/statistics/wilson-interval.ts';

/** So many outcomes of a stratum drawn with equal chances, the first ones wrong. */
function outcomesOf(stratum: string, rows: number, drawn: number, wrong: number): DrawnOutcome[] {
  return Array.from({ length: drawn }, (_, i) => ({
    stratum,
    inclusion: drawn / rows,
    value: i < wrong ? 1 : 0,
  }));
}

const strataOf = (...rows: number[]) => new Map(rows.map((count, i) => [`s${i}`, count]));
const FINITE = { confidence: 0.95, finite: true } as const;
const OPEN = { confidence: 0.95, finite: false } as const;

describe('estimateRate', () => {
  it('counts each outcome for the rows that it stands for', () => {
    // Strata of 90 and 10 rows, half of each drawn: (90 × 0.2 + 10 × 0.8) / 100.
    const outcomes = [...outcomesOf('s0', 90, 45, 9), ...outcomesOf('s1', 10, 5, 4)];
    const { rate, total, rows, population } = estimateRate(outcomes, {
      strata: strataOf(90, 10),
      ...FINITE,
    });
    expect([rows, population]).toEqual([50, 100]);
    expect(rate).toBeCloseTo(0.26, 12);
    expect(total).toBeCloseTo(26, 10);
  });

  it('has the variance of a simple random sample where there is one stratum', () => {
    const outcomes = outcomesOf('s0', 200, 50, 10);
    const s2 = 0.2 * 0.8 * (50 / 49);
    const finite = estimateRate(outcomes, { strata: strataOf(200), ...FINITE });
    const open = estimateRate(outcomes, { strata: strataOf(200), ...OPEN });
    expect(finite.standardError).toBeCloseTo(Math.sqrt((0.75 * s2) / 50), 12);
    expect(open.standardError).toBeCloseTo(Math.sqrt(s2 / 50), 12);
    expect(open.designEffect).toBeCloseTo(50 / 49, 12);
  });

  it('leaves nothing open in a census of these rows, and everything for rows yet to come', () => {
    const outcomes = outcomesOf('s0', 40, 40, 4);
    const finite = estimateRate(outcomes, { strata: strataOf(40), ...FINITE });
    expect(finite).toMatchObject({ rate: 0.1, total: 4, standardError: 0, effectiveRows: 40 });
    expect(finite.interval).toMatchObject({ low: 0.1, high: 0.1, method: 'census' });
    const { interval, effectiveRows } = estimateRate(outcomes, { strata: strataOf(40), ...OPEN });
    expect(effectiveRows).toBeCloseTo(39, 10);
    expect(interval.low).toBeLessThan(0.05);
    expect(interval.high).toBeGreaterThan(0.2);
  });

  it('gives the plain Wilson interval where nothing was found wrong', () => {
    const { rate, interval, effectiveRows } = estimateRate(outcomesOf('s0', 1e6, 59, 0), {
      strata: strataOf(1e6),
      ...OPEN,
    });
    expect(rate).toBe(0);
    expect(effectiveRows).toBeCloseTo(59, 10);
    expect(interval.low).toBe(0);
    expect(interval.high).toBeCloseTo(wilsonInterval(0, 59, 0.05)[1], 10);
  });

  it('takes a stratum without a wrong row for no more certain than its rows allow', () => {
    const outcomes = [...outcomesOf('s0', 990, 30, 0), ...outcomesOf('s1', 10, 10, 5)];
    const { rate, interval } = estimateRate(outcomes, { strata: strataOf(990, 10), ...FINITE });
    expect(rate).toBeCloseTo(0.005, 12);
    // Zero of 30 speaks against no rate up to about one in nine.
    expect(interval.high).toBeGreaterThan(0.06);
  });

  it('does not let many rows seen of a small stratum speak for a large one', () => {
    const alone = estimateRate(outcomesOf('s0', 10_000, 10, 0), {
      strata: strataOf(10_000),
      ...OPEN,
    });
    const outcomes = [...outcomesOf('s0', 10_000, 10, 0), ...outcomesOf('s1', 300, 300, 0)];
    const both = estimateRate(outcomes, { strata: strataOf(10_000, 300), ...OPEN });
    expect(both.interval.high).toBeGreaterThan(alone.interval.high * 0.9);
    expect(both.standardError).toBeGreaterThan(alone.standardError * 0.9);
  });

  it('takes a census of any size', () => {
    const outcomes = outcomesOf('s0', 300_000, 300_000, 3);
    expect(estimateRate(outcomes, { strata: strataOf(300_000), ...FINITE }).total).toBeCloseTo(
      3,
      6,
    );
  });

  it('never tells of fewer wrong rows than were found, nor of fewer right ones', () => {
    const outcomes = outcomesOf('s0', 20, 18, 9);
    const { interval } = estimateRate(outcomes, { strata: strataOf(20), ...FINITE });
    expect(interval.low).toBeGreaterThanOrEqual(9 / 20);
    expect(interval.high).toBeLessThanOrEqual(11 / 20);
  });

  it('is all right where answers are missing: those at hand stand for the rows of their stratum', () => {
    const outcomes = outcomesOf('s0', 90, 45, 9).filter((_, i) => i % 9 < 5);
    const { rate, standardError } = estimateRate(outcomes, { strata: strataOf(90), ...FINITE });
    expect(rate).toBeCloseTo(0.2, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(((1 - 25 / 90) * 0.16) / 24), 12);
  });

  it.each([
    ['one outcome', [...outcomesOf('s0', 90, 30, 3), ...outcomesOf('s1', 10, 1, 1)]],
    ['no outcome', outcomesOf('s0', 90, 30, 3)],
  ])('collapses a stratum with %s with another', (_, outcomes) => {
    const apart = estimateRate(outcomes, { strata: strataOf(90, 10), ...FINITE });
    const one = outcomes.map((outcome) => ({ ...outcome, stratum: 's0' }));
    expect(apart).toEqual(estimateRate(one, { strata: strataOf(100), ...FINITE }));
    expect(apart.standardError).toBeGreaterThan(0);
  });

  it('tells from a single outcome that nearly everything is open', () => {
    const { interval } = estimateRate(outcomesOf('s0', 1000, 1, 0), {
      strata: strataOf(1000),
      ...FINITE,
    });
    expect(interval.low).toBe(0);
    expect(interval.high).toBeGreaterThan(0.75);
  });

  it('says exactly 1 where all values are 1, whatever the weights', () => {
    const outcomes = [0.9, 0.31, 0.07].map((inclusion) => ({ stratum: 's0', inclusion, value: 1 }));
    const { rate, interval } = estimateRate(outcomes, { strata: strataOf(50), ...FINITE });
    expect(rate).toBe(1);
    expect(interval.high).toBe(1);
    expect(interval.low).toBeLessThan(0.5);
  });

  it('counts less for a sample whose weights are unequal', () => {
    const even = outcomesOf('s0', 100, 20, 4);
    const uneven = even.map((each, i) => ({ ...each, inclusion: i % 2 === 0 ? 0.8 : 0.1 }));
    const strata = strataOf(100);
    const [a, b] = [even, uneven].map((outcomes) => estimateRate(outcomes, { strata, ...FINITE }));
    expect(b!.effectiveRows).toBeLessThan(a!.effectiveRows / 1.3);
  });

  it.each([
    [[], strataOf(9), 'There is no outcome to estimate from.'],
    [outcomesOf('s1', 9, 3, 1), strataOf(9), 'There is no stratum s1.'],
    [outcomesOf('s0', 9, 3, 1), strataOf(2), 'The stratum s0 has 2 rows and 3 outcomes.'],
    [outcomesOf('s0', 2, 3, 1), strataOf(9), 'An inclusion probability of 1.5 is none.'],
  ])('refuses what cannot have been drawn', (outcomes, strata, message) => {
    expect(() => estimateRate(outcomes, { strata, ...FINITE })).toThrow(message);
  });
});
