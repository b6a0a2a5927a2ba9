import { describe, expect, it } from 'vitest';
import type { RowVerdict } from '../../../src/core/labels/verdicts/row-verdict.ts';
import { measureSources } from '../../../src/core/sources/measure-sources.ts';
import { partedBy } from '../labels/slices/parted.ts';

const OPTIONS = { minimum: 4, confidence: 0.95 };
const none = (count: number) => new Array<number>(count).fill(0);

describe('measureSources', () => {
  it('counts by source, and shares out the findings', () => {
    const { sources } = measureSources(
      partedBy('vendor', ['a', 'b', 'a', 'a']),
      {
        repeats: [1, 1, 0, 0],
        missing: [false, true, true, false],
        violations: [3, 0, 1, 0],
      },
      OPTIONS,
    );
    expect(sources).toEqual([
      {
        source: 'a',
        rows: 3,
        duplicates: { count: 1, rate: 1 / 3 },
        missing: { count: 1, rate: 1 / 3 },
        found: { count: 2, rate: 2 / 3 },
        findings: { count: 4, rate: 1 },
      },
      {
        source: 'b',
        rows: 1,
        duplicates: { count: 1, rate: 1 },
        missing: { count: 1, rate: 1 },
        found: { count: 0, rate: 0 },
        findings: { count: 0, rate: 0 },
      },
    ]);
  });

  it('weighs labels by the design, leaves open ones out, and knows too few', () => {
    const verdict = (row: number, inclusion: number, given: RowVerdict['verdict']) => ({
      row,
      stratum: `${inclusion}`,
      inclusion,
      verdict: given,
      answers: [],
    });
    const cells = ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c'];
    const { sources, prior } = measureSources(
      partedBy('vendor', cells),
      {
        repeats: none(8),
        missing: cells.map(() => false),
        violations: none(8),
        verdicts: [
          // Two rows that stand for themselves, both wrong; two that stand for ten each, both right.
          verdict(0, 1, 'wrong'),
          verdict(1, 1, 'wrong'),
          verdict(2, 0.1, 'right'),
          verdict(3, 0.1, 'right'),
          verdict(4, 0.1, 'open'),
          verdict(5, 1, 'right'),
        ],
      },
      OPTIONS,
    );
    const of = (name: string) => sources.find(({ source }) => source === name)!.errors!;
    expect(of('a').estimate?.rate).toBeCloseTo(2 / 22, 12);
    expect(of('a')).toMatchObject({ wrong: 2, isTooFew: false });
    expect(of('b')).toMatchObject({ wrong: 0, isTooFew: true });
    expect(of('c').estimate).toBeUndefined();
    expect(of('c').shrunk).toBeUndefined();
    expect(prior).toEqual({ mean: of('a').estimate!.rate });
  });

  it('ranks no source by a handful of judged rows', () => {
    const judge = (row: number, isWrong: boolean): RowVerdict => ({
      row,
      stratum: 'all',
      inclusion: 0.5,
      verdict: isWrong ? 'wrong' : 'right',
      answers: [],
    });
    // b: 1 of 1 is wrong; a: 1 of 5; c: 2 of 5.
    const cells = ['b', ...'aaaaa', ...'ccccc'];
    const measure = (minimum: number) =>
      measureSources(
        partedBy('vendor', cells),
        {
          repeats: none(11),
          missing: cells.map(() => false),
          violations: none(11),
          verdicts: cells.map((_, row) => judge(row, [0, 1, 6, 7].includes(row))),
        },
        { minimum, confidence: 0.95 },
      );
    const { sources, prior } = measure(5);
    expect(sources.map(({ source }) => source)).toEqual(['c', 'a', 'b']);
    expect(sources[2]!.errors).toMatchObject({ wrong: 1, isTooFew: true });
    expect(sources[2]!.errors).not.toHaveProperty('shrunk');
    expect(prior!.mean).toBeCloseTo(0.3, 12);
    expect(measure(20)).not.toHaveProperty('prior');
  });
});
