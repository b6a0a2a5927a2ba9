import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../../src/core/agreement/brennan-prediger.ts';
import { cohenKappa } from '../../../src/core/agreement/cohen-kappa.ts';
import { congerKappa } from '../../../src/core/agreement/conger-kappa.ts';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { gwetAc } from '../../../src/core/agreement/gwet-ac.ts';
import { krippendorffAlpha } from '../../../src/core/agreement/krippendorff-alpha.ts';
import { labelKappas } from '../../../src/core/agreement/label-kappas.ts';
import { percentAgreement } from '../../../src/core/agreement/percent-agreement.ts';
import type { Ratings } from '../../../src/core/agreement/ratings.ts';
import { scottPi } from '../../../src/core/agreement/scott-pi.ts';
import {
  ALL_ALIKE,
  NO_PAIR,
  ONE_LABEL,
  TOO_FEW_RATERS,
} from '../../../src/core/agreement/undefined-reason.ts';
import { PLAIN, ratingsOf, UNSURE } from './ratings-of.ts';

const CHANCE_CORRECTED = {
  brennanPrediger,
  cohenKappa,
  congerKappa,
  fleissKappa,
  gwetAc,
  krippendorffAlpha,
  scottPi,
};

/** Every number of a result, however deep; JSON has none that is not finite. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

const NO_ITEMS: Ratings = { items: [], raters: ['x', 'y'], labels: ['a', 'b'], codes: [] };
const NO_RATERS: Ratings = { items: ['1'], raters: [], labels: ['a'], codes: [[]] };

describe.each(Object.entries(CHANCE_CORRECTED))('%s is undefined, and says why', (_, measure) => {
  it.each([
    [
      'where one label was used',
      ratingsOf(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        ['a', 'b'],
      ),
      ONE_LABEL,
    ],
    ['where the label set is one', ratingsOf([['a', 'a']]), ONE_LABEL],
    [
      'where a second label is on items of one rater only',
      ratingsOf([
        ['a', 'a'],
        ['a', 'a'],
        ['b', null],
      ]),
      ONE_LABEL,
    ],
    [
      'where no item has two labels',
      ratingsOf([
        ['a', null],
        [null, 'b'],
      ]),
      NO_PAIR,
    ],
    ['where nobody can tell', ratingsOf([[UNSURE, UNSURE]], ['a', 'b']), TOO_FEW_RATERS],
    [
      'where one rater answered',
      ratingsOf([
        ['a', null],
        ['b', null],
      ]),
      TOO_FEW_RATERS,
    ],
    ['where there are no items', NO_ITEMS, TOO_FEW_RATERS],
    ['where there are no raters', NO_RATERS, TOO_FEW_RATERS],
  ])('%s', (_where, ratings, reason) => {
    const found = measure(ratings, PLAIN);
    expect(found.undefinedBecause).toBe(reason);
    expect(found).not.toHaveProperty('value');
    expect(found).not.toHaveProperty('interval');
    expect(numbersOf(found).every(Number.isFinite)).toBe(true);
  });

  it('where weights make all labels alike', () => {
    const weights = {
      agreement: [
        [1, 1],
        [1, 1],
      ],
    };
    const found = measure(
      ratingsOf([
        ['a', 'b'],
        ['b', 'b'],
      ]),
      { ...PLAIN, weights },
    );
    expect(found.undefinedBecause).toBe(ALL_ALIKE);
  });

  it('nowhere else, and has finite numbers only', () => {
    const found = measure(ratingsOf([['a', 'b']]), PLAIN);
    expect(found.value).toBeLessThanOrEqual(0);
    expect(numbersOf(found).every(Number.isFinite)).toBe(true);
  });
});

it("Scott's pi is for two raters", () => {
  expect(
    scottPi(
      ratingsOf([
        ['a', 'b', 'a'],
        ['b', 'b', 'b'],
      ]),
      PLAIN,
    ).undefinedBecause,
  ).toMatch(/for two raters/);
});

it('alpha at the interval level needs numbers, of the labels that were used', () => {
  const labels = ['1', '2', 'bad row'];
  const used = ratingsOf(
    [
      ['1', 'bad row'],
      ['2', '2'],
    ],
    labels,
  );
  const interval = { ...PLAIN, level: 'interval' } as const;
  expect(krippendorffAlpha(used, interval).undefinedBecause).toBe(
    'The label bad row is not a number, and the interval level measures by numbers.',
  );
  expect(
    krippendorffAlpha(
      ratingsOf(
        [
          ['1', '2'],
          ['2', '2'],
        ],
        labels,
      ),
      interval,
    ).value,
  ).toBe(0);
});

it('percent agreement of nothing is undefined, and of one label is not', () => {
  expect(percentAgreement(NO_ITEMS, PLAIN)).toEqual({
    name: 'percent_agreement',
    agreed: 0,
    compared: 0,
    undefinedBecause: NO_PAIR,
  });
  expect(percentAgreement(ratingsOf([['a', 'a']]), PLAIN).value).toBe(1);
});

it('kappa by label is undefined where nothing differs', () => {
  expect(
    labelKappas(
      ratingsOf(
        [
          ['a', 'a'],
          ['a', 'a'],
        ],
        ['a', 'b'],
      ),
    ),
  ).toEqual([undefined, undefined]);
  expect(labelKappas(NO_ITEMS)).toEqual([undefined, undefined]);
});
