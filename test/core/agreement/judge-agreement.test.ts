import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeAgreement } from '../../../src/core/agreement/judge-agreement.ts';

const RULE = { threshold: 0.8, minimum: 20, confidence: 0.95 };
const judge = (agreed: number, compared: number) => judgeAgreement({ agreed, compared, ...RULE });

describe('judgeAgreement', () => {
  // Computed for the design: where the bounds of Wilson's interval cross 80 %.
  it.each([
    [20, 20, 12],
    [30, 29, 19],
    [50, 46, 34],
    [100, 88, 72],
    [200, 172, 148],
  ])('of %i rows passes clearly from %i on, and fails clearly up to %i', (rows, pass, fail) => {
    expect(judge(pass, rows).verdict).toBe('clear_pass');
    expect(judge(pass - 1, rows).verdict).toBe('pass');
    expect(judge(fail, rows).verdict).toBe('clear_fail');
    expect(judge(fail + 1, rows).verdict).toBe('fail');
  });

  it('goes by the rate where the interval holds the threshold', () => {
    expect(judge(16, 20).verdict).toBe('pass');
    expect(judge(15.99, 20).verdict).toBe('fail');
    expect(judge((1 / 3) * 48, 20).verdict).toBe('pass');
  });

  it('does not judge under the minimum, however well raters agree', () => {
    expect(judge(19, 19)).toMatchObject({ verdict: 'too_few', rate: 1, moreRows: 1 });
    expect(judge(0, 19)).toMatchObject({ verdict: 'too_few', moreRows: 1 });
  });

  it('has no rate of nothing', () => {
    expect(judge(0, 0)).toEqual({ verdict: 'too_few', interval: [0, 1] });
  });

  it('needs no more rows where the verdict is clear', () => {
    expect(judge(20, 20).moreRows).toBe(0);
    expect(judge(12, 20).moreRows).toBe(0);
  });

  it('names no number of rows where the rate is at the threshold or next to it', () => {
    expect(judge(80, 100).moreRows).toBeUndefined();
    expect(judge(801, 1000).moreRows).toBeUndefined();
  });

  it('judges at a threshold of all rows', () => {
    const all = (agreed: number) => judgeAgreement({ ...RULE, threshold: 1, agreed, compared: 50 });
    expect(all(50).verdict).toBe('pass');
    expect(all(49).verdict).toBe('clear_fail');
  });

  it('names the fewest rows that make the verdict clear', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, share) => {
          const { rate, moreRows } = judge(Math.round(share * rows), rows);
          if (moreRows === undefined) return;
          const verdictAfter = (more: number) => judge(rate! * (rows + more), rows + more).verdict;
          expect(verdictAfter(moreRows)).toMatch('clear');
          if (moreRows > 0) expect(verdictAfter(moreRows - 1)).not.toMatch('clear');
        },
      ),
      { numRuns: 500, seed: 1 },
    );
  });
});
