import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelFigures } from '../../../src/core/agreement/label-figures.ts';
import { measureAgreement } from '../../../src/core/agreement/measure-agreement.ts';
import { confusedPairs } from '../../../src/core/agreement/pool-confusion.ts';
import { PLAIN, ratingsOf, ratingsOfTable, UNSURE } from './ratings-of.ts';

const OPTIONS = { ...PLAIN, threshold: 0.8, minimum: 20 };

describe('measureAgreement', () => {
  it('judges by percent agreement, an item of three raters counting by its pairs', () => {
    const ratings = ratingsOf([
      ['a', 'a', 'b'],
      ['a', 'a', 'a'],
      ['b', null, null],
    ]);
    const { judgement, compared, perRater } = measureAgreement(ratings, { ...OPTIONS, minimum: 2 });
    expect(compared).toBe(2);
    expect(judgement.rate).toBeCloseTo(2 / 3, 12);
    expect(perRater.map(({ agreement }) => agreement)).toEqual([0.75, 0.75, 0.5]);
  });

  it("has no agreement between two who can't tell, and shows it without them as well", () => {
    const ratings = ratingsOf([
      ['a', 'a'],
      [UNSURE, UNSURE],
    ]);
    const { judgement, withoutCannotTell, ratings: counts } = measureAgreement(ratings, OPTIONS);
    expect(judgement.rate).toBe(0.5);
    expect(withoutCannotTell?.value).toBe(1);
    expect(counts).toEqual({ labels: 2, cannotTell: 2, missing: 0 });
  });

  // Tables after Feinstein and Cicchetti 1990; the last from PMC7222679.
  it.each([
    [
      [
        [40, 9],
        [6, 45],
      ],
      false,
    ],
    [
      [
        [80, 10],
        [5, 5],
      ],
      true,
    ],
    [
      [
        [118, 5],
        [2, 0],
      ],
      true,
    ],
    [
      [
        [130, 56],
        [9, 5],
      ],
      true,
    ],
  ])('of %j explains the paradox: %s', (table, isParadox) => {
    const { paradox } = measureAgreement(ratingsOfTable(table), OPTIONS);
    expect(paradox !== undefined).toBe(isParadox);
  });

  it('has figures of labels that agree with percent agreement, weighted by their use', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    const rows = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const ratings = ratingsOf(pairs, ['a', 'b', 'c']);
        const { perLabel, confusion, judgement } = measureAgreement(ratings, OPTIONS);
        const agreeing = perLabel.reduce(
          (sum, { agreement = 0, ratings: count }) => sum + agreement * count,
          0,
        );
        expect(agreeing / (2 * pairs.length)).toBeCloseTo(judgement.rate!, 12);
        const confused = confusedPairs(confusion).reduce((sum, { count }) => sum + count, 0);
        expect(1 - confused / pairs.length).toBeCloseTo(judgement.rate!, 12);
      }),
      { seed: 1 },
    );
  });
});

describe('labelFigures', () => {
  it('leaves open the agreement on labels that were never compared', () => {
    const figures = labelFigures(ratingsOf([['a', null]], ['a', 'b']), 0.95);
    expect(figures).toEqual([
      { label: 0, ratings: 1, items: 0 },
      { label: 1, ratings: 0, items: 0 },
    ]);
  });

  it('takes thousands of raters, whose pairs are too many to take one by one', () => {
    const raters = Array.from({ length: 1000 }, (_, i) => `expert-${i}`);
    const items = Array.from({ length: 50 }, (_, i) => `${i}`);
    const codes = items.map((_, i) => raters.map((_, r) => (r === 3 ? -1 : (i * r) % 3)));
    const ratings = { items, raters, labels: ['a', 'b', 'c'], codes };
    const { coefficients, confusion } = measureAgreement(ratings, OPTIONS);
    const cohen = coefficients.find(({ name }) => name === 'cohen_kappa');
    expect(cohen?.value).toBeUndefined();
    expect(cohen?.undefinedBecause).toContain('too many pairs');
    const pairs = confusion.reduce((sum, { count }) => sum + count, 0);
    expect(pairs).toBe((50 * 999 * 998) / 2);
  }, 20_000);

  it('counts confusion by the order of raters, as pair by pair', () => {
    const ratings = ratingsOf([
      ['b', 'a', 'b', null],
      ['a', UNSURE, 'b', 'a'],
    ]);
    const { confusion, labels } = measureAgreement(ratings, OPTIONS);
    const cells = confusion.map(({ first, second, count }) => [
      `${labels[first]}${labels[second]}`,
      count,
    ]);
    expect(Object.fromEntries(cells)).toEqual({ ba: 2, bb: 1, ab: 2, aa: 1 });
  });
});
