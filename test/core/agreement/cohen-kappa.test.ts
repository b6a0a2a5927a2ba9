import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../../src/core/agreement/cohen-kappa.ts';
import { ALL_ALIKE, ONE_LABEL } from '../../../src/core/agreement/undefined-reason.ts';
import { PLAIN, ratingsOf, ratingsOfTable } from './ratings-of.ts';
import { COHEN_1960 } from './worked-examples.ts';

describe('cohenKappa', () => {
  const ratings = ratingsOfTable(COHEN_1960);

  it('has the published value and errors of Cohen 1960', () => {
    const kappa = cohenKappa(ratings, PLAIN);
    expect(kappa.value).toBeCloseTo(0.491525, 6);
    expect(kappa.observed).toBeCloseTo(0.7, 12);
    expect(kappa.expected).toBeCloseTo(0.41, 12);
    expect(kappa.standardError).toBeCloseTo(0.051002, 6);
    expect(kappa.nullStandardError).toBeCloseTo(0.051979, 6);
    expect(kappa.interval?.low).toBeCloseTo(0.391564, 6);
    expect(kappa.interval?.high).toBeCloseTo(0.591487, 6);
  });

  it('has the published value and error of Cohen 1968', () => {
    const disagreement = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ];
    const kappa = cohenKappa(ratings, { ...PLAIN, weights: { disagreement } });
    expect(kappa.value).toBeCloseTo(0.347826, 6);
    expect(kappa.standardError).toBeCloseTo(0.075504, 6);
  });

  it('has no interval where nothing varies but roundings', () => {
    // The second rater always says the same, so that kappa is 0 in every sample: by hand its variance is 0.
    const same = ratingsOf(
      [
        [1, 2],
        [2, 2],
        [3, 2],
        [3, 2],
        [1, 2],
        [2, 2],
        [2, 2],
      ],
      [1, 2, 3],
    );
    const kappa = cohenKappa(same, { ...PLAIN, weights: 'quadratic' });
    expect(kappa.value).toBeCloseTo(0, 12);
    expect(kappa.standardError).toBe(0);
    expect(kappa.interval).toBeUndefined();
  });

  it('tells the raters apart where weights do', () => {
    const disagreement = [
      [0, 1, 4],
      [1, 0, 6],
      [2, 2, 0],
    ];
    expect(cohenKappa(ratings, { ...PLAIN, weights: { disagreement } }).value).toBeCloseTo(
      0.353383,
      6,
    );
  });

  it('takes no time with the square of the labels, and has the error that weights of a matrix give', () => {
    const codes = Array.from({ length: 60 }, (_, i) => [i % 7, (i * i) % 5]);
    const labels = Array.from({ length: 7 }, (_, i) => `${i}`);
    const few = { ...ratings, items: codes.map((_, i) => `${i}`), labels, codes };
    const agreement = labels.map((a) => labels.map((b) => (a === b ? 1 : 0)));
    const wanted = cohenKappa(few, { ...PLAIN, weights: { agreement } }).nullStandardError!;
    expect(cohenKappa(few, PLAIN).nullStandardError).toBeCloseTo(wanted, 12);

    const items = Array.from({ length: 100_000 }, (_, i) => `${i}`);
    const many = { ...few, items, labels: items, codes: items.map((_, i) => [i, i ^ 1]) };
    expect(cohenKappa(many, PLAIN).value).toBeCloseTo(0, 4);
  }, 15_000);

  it('of three raters is the mean over the pairs that have a kappa, and says so', () => {
    const rows = [
      ['a', 'a', null],
      ['b', 'b', 'b'],
      ['a', 'b', null],
      ['b', 'b', 'b'],
      ['b', 'a', null],
      ['a', 'a', null],
    ];
    const pair = cohenKappa(ratingsOf(rows.map((row) => row.slice(0, 2))), PLAIN);
    const found = cohenKappa(ratingsOf(rows), PLAIN);
    // The third rater has only items of one label in common with the others.
    expect(found.value).toBeCloseTo(pair.value!, 12);
    expect(found.note).toBe(
      'The mean over 1 pair of raters; the other 2 have too little in common.',
    );
    expect(found.interval).toMatchObject({ method: 'jackknife', distribution: 't(5)' });
    expect(
      cohenKappa(ratingsOf(rows.map((row) => [...row.slice(0, 2), row[0]!])), PLAIN),
    ).toMatchObject({
      value: expect.closeTo((2 * pair.value! + 1) / 3, 12),
      note: 'The mean over 3 pairs of raters.',
    });
  });

  it('of three raters is undefined where weights make all labels alike', () => {
    const weights = {
      agreement: [
        [1, 1],
        [1, 1],
      ],
    };
    const ratings = ratingsOf([
      ['a', 'b', 'a'],
      ['b', 'b', 'a'],
    ]);
    expect(cohenKappa(ratings, { ...PLAIN, weights }).undefinedBecause).toBe(ALL_ALIKE);
    expect(cohenKappa(ratingsOf([['a', 'a', 'a']]), PLAIN).undefinedBecause).toBe(ONE_LABEL);
  });
});
