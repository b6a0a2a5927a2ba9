import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../../src/core/agreement/brennan-prediger.ts';
import type { Coefficient } from '../../../src/core/agreement/coefficient.ts';
import type { CoefficientOptions } from '../../../src/core/agreement/coefficient-options.ts';
import { cohenKappa } from '../../../src/core/agreement/cohen-kappa.ts';
import { congerKappa } from '../../../src/core/agreement/conger-kappa.ts';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { gwetAc } from '../../../src/core/agreement/gwet-ac.ts';
import { krippendorffAlpha } from '../../../src/core/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../../../src/core/agreement/percent-agreement.ts';
import { type Level, MISSING, type Ratings } from '../../../src/core/agreement/ratings.ts';
import { scottPi } from '../../../src/core/agreement/scott-pi.ts';
import { anyRatings, randomRatings } from './random-ratings.ts';
import { PLAIN } from './ratings-of.ts';

type Measure = (ratings: Ratings, options: CoefficientOptions) => Coefficient;

const CHANCE_CORRECTED: readonly (readonly [string, Measure])[] = [
  ['Cohen', cohenKappa],
  ['Fleiss', fleissKappa],
  ['Conger', congerKappa],
  ['alpha', krippendorffAlpha],
  ['AC', gwetAc],
  ['Brennan–Prediger', brennanPrediger],
];

/** Holds a coefficient to a figure that another path gives; where one is undefined, so is the other. */
function expectSame(found: number | undefined, expected: number | undefined) {
  if (expected === undefined || !Number.isFinite(expected)) expect(found).toBeUndefined();
  else expect(found).toBeCloseTo(expected, 9);
}

/** Alpha from all ordered pairs of ratings, without coincidences: the mean distance within items over that overall. */
function alphaByPairs(
  { codes }: Ratings,
  distance: (a: number, b: number, all: number[]) => number,
) {
  const units = codes.map((row) => row.filter((code) => code >= 0)).filter((row) => row.length > 1);
  const all = units.flat();
  const sum = (values: readonly number[]) =>
    values.reduce(
      (total, a, i) =>
        total + values.reduce((own, b, j) => own + (i === j ? 0 : distance(a, b, all)), 0),
      0,
    );
  const within = units.reduce((total, unit) => total + sum(unit) / (unit.length - 1), 0);
  const overall = sum(all) / (all.length - 1);
  return overall === 0 ? undefined : 1 - within / overall;
}

const DISTANCES: Record<Level, (a: number, b: number, all: number[]) => number> = {
  nominal: (a, b) => (a === b ? 0 : 1),
  interval: (a, b) => (a - b) ** 2,
  ratio: (a, b) => ((a - b) / (a + b + 2)) ** 2,
  ordinal: (a, b, all) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const between = all.filter((code) => code >= low && code <= high).length;
    const ends = all.filter((code) => code === low || code === high).length;
    return low === high ? 0 : (between - ends / 2) ** 2;
  },
};

describe('the same figure by another path', () => {
  it.each(Object.keys(DISTANCES) as Level[])('alpha at the %s level, pair by pair', (level) => {
    fc.assert(
      fc.property(anyRatings({ items: 10 }), (ratings) => {
        const expected = alphaByPairs(ratings, DISTANCES[level]);
        expectSame(krippendorffAlpha(ratings, { ...PLAIN, level }).value, expected);
      }),
      { numRuns: 60 },
    );
  });

  it('Cohen, Scott, AC1 and percent agreement from the table of two raters', () => {
    fc.assert(
      fc.property(anyRatings({ raters: 2, missing: 0 }), (ratings) => {
        const { codes, labels } = ratings;
        const n = codes.length;
        const share = (test: (row: readonly number[]) => boolean) => codes.filter(test).length / n;
        const agreed = share(([a, b]) => a === b);
        const margins = labels.map((_, k) => [share(([a]) => a === k), share(([, b]) => b === k)]);
        const corrected = (chance: number) => (agreed - chance) / (1 - chance);
        const isOneLabel = new Set(codes.flat()).size === 1;
        const sumOf = (figure: (a: number, b: number) => number) =>
          margins.reduce((sum, [a, b]) => sum + figure(a!, b!), 0);
        const cohen = corrected(sumOf((a, b) => a * b));
        const scott = corrected(sumOf((a, b) => ((a + b) / 2) ** 2));
        const ac1 = corrected(
          sumOf((a, b) => ((a + b) / 2) * (1 - (a + b) / 2)) / (labels.length - 1),
        );
        expect(percentAgreement(ratings, PLAIN).value).toBeCloseTo(agreed, 12);
        expectSame(cohenKappa(ratings, PLAIN).value, isOneLabel ? undefined : cohen);
        expectSame(congerKappa(ratings, PLAIN).value, isOneLabel ? undefined : cohen);
        expectSame(scottPi(ratings, PLAIN).value, isOneLabel ? undefined : scott);
        expectSame(fleissKappa(ratings, PLAIN).value, isOneLabel ? undefined : scott);
        expectSame(gwetAc(ratings, PLAIN).value, isOneLabel ? undefined : ac1);
      }),
    );
  });

  it('Fleiss by the formula of 1971, where no rating is missing', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { codes, labels, ...rest } = randomRatings({ items: 30, raters: 4, labels: 4, seed });
      const [n, m] = [codes.length, 4];
      const counts = codes.map((row) => labels.map((_, k) => row.filter((c) => c === k).length));
      const squares = counts.flat().reduce((sum, count) => sum + count ** 2, 0);
      const observed = (squares - n * m) / (n * m * (m - 1));
      const expected = labels.reduce(
        (sum, _, k) => sum + (counts.reduce((all, row) => all + row[k]!, 0) / (n * m)) ** 2,
        0,
      );
      const found = fleissKappa({ codes, labels, ...rest }, PLAIN).value;
      expect(found).toBeCloseTo((observed - expected) / (1 - expected), 12);
    }
  });

  it('weighted Cohen with full weights is that without, and quadratic that of its distances', () => {
    const ratings = randomRatings({ items: 60, raters: 2, labels: 4, seed: 5 });
    const identity = ratings.labels.map((_, i) => ratings.labels.map((__, j) => (i === j ? 1 : 0)));
    const squares = ratings.labels.map((_, i) => ratings.labels.map((__, j) => (i - j) ** 2));
    const { value, standardError, nullStandardError } = cohenKappa(ratings, PLAIN);
    const given = cohenKappa(ratings, { ...PLAIN, weights: { agreement: identity } });
    expect(given.value).toBeCloseTo(value!, 12);
    expect(given.standardError).toBeCloseTo(standardError!, 12);
    expect(given.nullStandardError).toBeCloseTo(nullStandardError!, 12);
    const quadratic = cohenKappa(ratings, { ...PLAIN, weights: 'quadratic' });
    const byDistance = cohenKappa(ratings, { ...PLAIN, weights: { disagreement: squares } });
    expect(byDistance.value).toBeCloseTo(quadratic.value!, 12);
    expect(byDistance.standardError).toBeCloseTo(quadratic.standardError!, 12);
  });
});

describe('what must not matter', () => {
  it.each(CHANCE_CORRECTED)(
    '%s: the order of items, of raters and of nominal labels',
    (_, measure) => {
      fc.assert(
        fc.property(anyRatings(), (ratings) => {
          const { value } = measure(ratings, PLAIN);
          const last = ratings.labels.length - 1;
          const turned = {
            ...ratings,
            codes: ratings.codes
              .map((row) => row.map((code) => (code < 0 ? code : last - code)).reverse())
              .reverse(),
          };
          expectSame(measure(turned, PLAIN).value, value);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('alpha: an item with one label, interval and all', () => {
    const ratings = randomRatings({ items: 12, raters: 3, labels: 3, seed: 3 });
    const more = {
      ...ratings,
      items: [...ratings.items, 'one more'],
      codes: [...ratings.codes, [MISSING, 2, MISSING]],
    };
    for (const alphaInterval of ['jackknife', 'linearised'] as const) {
      const options = { ...PLAIN, alphaInterval };
      expect(krippendorffAlpha(more, options)).toEqual(krippendorffAlpha(ratings, options));
    }
  });

  it('alpha at the interval level: where zero is, and how large a unit', () => {
    const ratings = randomRatings({ items: 40, raters: 3, labels: 5, missing: 0.2, seed: 8 });
    const options = { ...PLAIN, level: 'interval' } as const;
    const moved = { ...ratings, labels: ratings.labels.map((l) => String(1.7e12 + Number(l) * 3)) };
    const [found, expected] = [moved, ratings].map((each) => krippendorffAlpha(each, options));
    expect(found!.value).toBeCloseTo(expected!.value!, 9);
    expect(found!.standardError).toBeCloseTo(expected!.standardError!, 9);
  });
});
