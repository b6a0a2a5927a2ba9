import { describe, expect, it } from 'vitest';
import { percentAgreement } from '../../../src/core/agreement/percent-agreement.ts';
import { PLAIN, ratingsOf, UNSURE } from './ratings-of.ts';
import { GWET_4_RATERS } from './worked-examples.ts';

describe('percentAgreement', () => {
  it("has the value and error of Gwet's example", () => {
    const found = percentAgreement(ratingsOf(GWET_4_RATERS), PLAIN);
    expect(found.value).toBeCloseTo(0.8181818, 7);
    expect(found.standardError).toBeCloseTo(0.12561, 5);
    expect(found.compared).toBe(11);
    expect(found.agreed).toBeCloseTo(9, 12);
  });

  it('counts who cannot tell as disagreeing, and tells the share without', () => {
    const found = percentAgreement(
      ratingsOf([
        ['a', 'a'],
        ['a', UNSURE],
        [UNSURE, UNSURE],
        ['b', null],
        [null, UNSURE],
      ]),
      PLAIN,
    );
    expect(found).toMatchObject({ value: 1 / 3, agreed: 1, compared: 3 });
    expect(found.withoutCannotTell).toMatchObject({ value: 1, agreed: 1, compared: 1 });
    expect(percentAgreement(ratingsOf([['a', 'a']]), PLAIN)).not.toHaveProperty(
      'withoutCannotTell',
    );
  });

  it('does not know weights', () => {
    const ratings = ratingsOf([
      [1, 2],
      [3, 3],
      [1, 3],
    ]);
    expect(percentAgreement(ratings, { ...PLAIN, weights: 'quadratic' })).toEqual(
      percentAgreement(ratings, PLAIN),
    );
  });

  it('has the interval that is asked for', () => {
    const rows = Array.from({ length: 20 }, (_, i) => ['a', i < 18 ? 'a' : 'b']);
    const wilson = percentAgreement(ratingsOf(rows), PLAIN).interval!;
    expect(wilson.low).toBeCloseTo(0.6989663547715128, 10);
    expect(wilson.method).toBe('Wilson');
    const exact = { ...PLAIN, proportionInterval: 'clopper-pearson' } as const;
    expect(percentAgreement(ratingsOf(rows), exact).interval!.low).toBeCloseTo(0.683017, 6);
  });
});
