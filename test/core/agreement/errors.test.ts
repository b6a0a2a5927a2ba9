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
import type { Ratings } from '../../../src/core/agreement/ratings.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { randomRatings } from './random-ratings.ts';
import { PLAIN, ratingsOf, ratingsOfTable } from './ratings-of.ts';

type Measure = (ratings: Ratings, options: CoefficientOptions) => Coefficient;

/** The standard error that leaving out one item after another gives. */
function jackknife(measure: (ratings: Ratings) => Coefficient, ratings: Ratings): number {
  const values = ratings.codes.map(
    (_, left) => measure({ ...ratings, codes: ratings.codes.toSpliced(left, 1) }).value!,
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
}

const linearisedAlpha: Measure = (ratings, options) =>
  krippendorffAlpha(ratings, { ...options, alphaInterval: 'linearised' });

describe('standard errors meet those of the jackknife where items are many', () => {
  const three = randomRatings({ items: 250, raters: 3, labels: 4, missing: 0.2, seed: 11 });
  const two = randomRatings({ items: 250, raters: 2, labels: 4, seed: 12 });
  it.each<[string, Measure, Ratings, Partial<CoefficientOptions>]>([
    ['percent agreement', percentAgreement, two, {}],
    ['Cohen', cohenKappa, two, {}],
    ['Cohen, linear', cohenKappa, two, { weights: 'linear' }],
    ['Cohen, quadratic', cohenKappa, two, { weights: 'quadratic' }],
    ['Cohen, mean over pairs', cohenKappa, three, {}],
    ['Cohen, mean over pairs, linear', cohenKappa, three, { weights: 'linear' }],
    ['Fleiss', fleissKappa, three, {}],
    ['Fleiss, linear', fleissKappa, three, { weights: 'linear' }],
    ['Conger', congerKappa, three, {}],
    ['Conger, linear', congerKappa, three, { weights: 'linear' }],
    ['AC1', gwetAc, three, {}],
    ['AC2, quadratic', gwetAc, three, { weights: 'quadratic' }],
    ['Brennan–Prediger', brennanPrediger, three, {}],
    ['alpha, nominal', linearisedAlpha, three, {}],
    ['alpha, ordinal', linearisedAlpha, three, { level: 'ordinal' }],
    ['alpha, interval', linearisedAlpha, three, { level: 'interval' }],
    ['alpha, ratio', linearisedAlpha, three, { level: 'ratio' }],
    ['alpha, linear', linearisedAlpha, three, { weights: 'linear' }],
  ])('%s', (_, measure, ratings, more) => {
    const measured = (each: Ratings) => measure(each, { ...PLAIN, ...more });
    expect(measured(ratings).standardError! / jackknife(measured, ratings)).toBeCloseTo(1, 1);
  });
});

describe("the interval of Krippendorff's alpha", () => {
  const many = randomRatings({ items: 120, raters: 3, labels: 3, seed: 4 });
  const few = randomRatings({ items: 20, raters: 3, labels: 3, seed: 4 });

  it('is the jackknife of few items, and linearised of many', () => {
    expect(krippendorffAlpha(few, PLAIN).interval).toMatchObject({
      method: 'jackknife over items',
      distribution: 't(19)',
    });
    expect(krippendorffAlpha(many, PLAIN).interval).toMatchObject({
      method: 'Gwet, linearised',
      distribution: 't(119)',
    });
  });

  it('is that of leaving out one item after another', () => {
    const alpha = (ratings: Ratings) => krippendorffAlpha(ratings, PLAIN);
    expect(alpha(few).standardError).toBeCloseTo(jackknife(alpha, few), 12);
  });

  it('is bootstrapped where asked, alike for a seed, and near the others of many items', () => {
    const bootstrapped = (seed: number) =>
      krippendorffAlpha(many, {
        ...PLAIN,
        bootstrap: { samples: 1000, random: seededRandom(seed) },
      });
    const found = bootstrapped(1);
    expect(bootstrapped(1)).toEqual(found);
    expect(bootstrapped(2)).not.toEqual(found);
    expect(found.interval).toMatchObject({ distribution: 'bootstrap', level: 0.95 });
    const { interval, standardError } = krippendorffAlpha(many, PLAIN);
    expect(found.standardError! / standardError!).toBeCloseTo(1, 0);
    expect(Math.abs(found.interval!.low - interval!.low)).toBeLessThan(0.03);
    expect(Math.abs(found.interval!.high - interval!.high)).toBeLessThan(0.03);
  });

  it('leaves out resamples of one label, and counts them', () => {
    const ratings = ratingsOf([
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'b'],
    ]);
    const bootstrap = { samples: 1000, random: seededRandom(1) };
    const { note, interval } = krippendorffAlpha(ratings, { ...PLAIN, bootstrap });
    // An item of five is not drawn in five draws with a probability of 0.8⁵, a third.
    expect(note).toMatch(/^3\d\d of 1,000 resamples held one label only and were left out\.$/);
    expect(interval!.high).toBeLessThan(1);
    const jackknifed = krippendorffAlpha(ratings, PLAIN);
    expect(jackknifed.note).toMatch(/^No interval: without one of the items/);
    expect(jackknifed).not.toHaveProperty('standardError');
  });
});

describe('intervals', () => {
  it('hold the truth about as often as they say', () => {
    const truth = fleissKappa(
      randomRatings({ items: 40_000, raters: 3, labels: 3, seed: 1 }),
      PLAIN,
    );
    let held = 0;
    const draws = 400;
    for (let seed = 1; seed <= draws; seed++) {
      const ratings = randomRatings({ items: 60, raters: 3, labels: 3, seed: seed * 7919 });
      const { low, high } = fleissKappa(ratings, PLAIN).interval!;
      if (low <= truth.value! && truth.value! <= high) held++;
    }
    expect(held / draws).toBeGreaterThan(0.92);
    expect(held / draws).toBeLessThan(0.98);
  });

  it('are none, and say so, where every item gave the same', () => {
    const ratings = ratingsOfTable([
      [4, 0],
      [0, 3],
    ]);
    for (const measure of [cohenKappa, fleissKappa, congerKappa, krippendorffAlpha]) {
      const found = measure(ratings, PLAIN);
      expect(found).toMatchObject({ value: 1, standardError: 0 });
      expect(found.note).toMatch(/^No interval/);
      expect(found).not.toHaveProperty('interval');
    }
    expect(percentAgreement(ratings, PLAIN).interval).toMatchObject({ high: 1, method: 'Wilson' });
  });

  it('shrink where all items there are were rated, and not where they stand for others', () => {
    const ratings = randomRatings({ items: 50, raters: 2, labels: 3, seed: 2 });
    const { standardError } = fleissKappa(ratings, PLAIN);
    const half = fleissKappa(ratings, { ...PLAIN, population: 100 });
    expect(half.standardError).toBeCloseTo(standardError! * Math.sqrt(0.5), 12);
    expect(fleissKappa(ratings, { ...PLAIN, population: 50 }).standardError).toBe(0);
  });
});
