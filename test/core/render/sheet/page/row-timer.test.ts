import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../../../../src/core/audit/plan/estimate-cost.ts';
import { SECONDS_A_ROW } from '../../../../../src/core/audit/seconds-a-row.ts';
import { hoursText } from '../../../../../src/core/render/audit/cost-sentences.ts';
import { expectMinutes } from '../../../../../src/core/render/sheet/page/expect-minutes.ts';
import {
  advanceTimer,
  LONGEST_PAUSE_MS,
  STOPPED,
} from '../../../../../src/core/render/sheet/page/row-timer.ts';

function spend(moments: readonly (readonly [number, boolean])[]): number {
  return moments.reduce((timer, [now, looking]) => advanceTimer(timer, now, looking), STOPPED)
    .spentMs;
}

describe('advanceTimer', () => {
  it('counts what passes while the page is looked at', () => {
    expect(
      spend([
        [0, true],
        [4000, true],
        [5000, true],
      ]),
    ).toBe(5000);
  });

  it('does not count while it is not', () => {
    expect(
      spend([
        [0, true],
        [4000, false],
        [50_000, true],
        [51_000, false],
      ]),
    ).toBe(5000);
  });

  it('counts the first minute of a pause and no more', () => {
    expect(
      spend([
        [0, true],
        [60_000, true],
      ]),
    ).toBe(60_000);
    expect(
      spend([
        [0, true],
        [3_600_000, true],
        [3_601_000, true],
      ]),
    ).toBe(61_000);
  });

  it('never counts backwards, nor more than what passed', () => {
    const moment = fc.tuple(fc.integer({ min: 0, max: 10 * LONGEST_PAUSE_MS }), fc.boolean());
    fc.assert(
      fc.property(fc.array(moment), (moments) => {
        expect(spend(moments)).toBeGreaterThanOrEqual(0);
        const ordered = moments.toSorted(([a], [b]) => a - b);
        const passed = (ordered.at(-1)?.[0] ?? 0) - (ordered[0]?.[0] ?? 0);
        expect(spend(ordered)).toBeLessThanOrEqual(passed);
      }),
    );
  });
});

describe('expectMinutes', () => {
  const answered = (seconds: number) => ({
    answer: { text: 'boot', at: 1 },
    note: { text: '', at: 0 },
    seconds,
  });
  const codes = Array.from({ length: 100 }, (_, index) => String(index));

  it('takes as long as `audit start` says while nothing is known', () => {
    expect(expectMinutes(codes, new Map())).toBe(33);
    expect(hoursText(estimateCost([100], 100, SECONDS_A_ROW).hoursEach)).toBe('33 min');
    expect(expectMinutes(codes.slice(0, 4), new Map([['0', answered(600)]]))).toBe(1);
  });

  it('takes the median of own timings, which one long row does not move', () => {
    const timed = [4, 6, 6, 6, 900].map(
      (seconds, index) => [String(index), answered(seconds)] as const,
    );
    expect(expectMinutes(codes, new Map(timed))).toBe(10);
    const six = [...timed, ['5', answered(12)] as const];
    expect(expectMinutes(codes, new Map(six))).toBe(9);
  });

  it('is nothing where nothing is left', () => {
    expect(expectMinutes(['0'], new Map([['0', answered(3)]]))).toBe(0);
    expect(expectMinutes([], new Map())).toBe(0);
  });
});
