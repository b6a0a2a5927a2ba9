import { describe, expect, it } from 'vitest';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { labelBias } from '../../../src/core/agreement/label-bias.ts';
import { labelFigures } from '../../../src/core/agreement/label-figures.ts';
import { labelKappas } from '../../../src/core/agreement/label-kappas.ts';
import { referenceLabels } from '../../../src/core/agreement/reference-labels.ts';
import { specificInterval } from '../../../src/core/agreement/specific-interval.ts';
import { randomRatings } from './random-ratings.ts';
import { PLAIN, ratingsOf, UNSURE } from './ratings-of.ts';

describe('labelFigures', () => {
  it('has the same kappa of a label as Fleiss of two labels, with gaps', () => {
    const ratings = randomRatings({ items: 60, raters: 4, labels: 3, missing: 0.25, seed: 6 });
    const kappas = labelKappas(ratings);
    for (const [label, kappa] of kappas.entries()) {
      const codes = ratings.codes.map((row) =>
        row.map((code) => (code < 0 ? code : code === label ? 1 : 0)),
      );
      const folded = fleissKappa({ ...ratings, labels: ['other', 'label'], codes }, PLAIN);
      expect(kappa).toBeCloseTo(folded.value!, 12);
    }
  });

  it('holds the true agreement on a label about as often as it says', () => {
    const agreementOf = (items: number, seed: number) =>
      labelFigures(randomRatings({ items, raters: 2, labels: 3, seed }), 0.95)[2]!;
    const truth = agreementOf(60_000, 1).agreement!;
    let held = 0;
    const draws = 400;
    for (let seed = 1; seed <= draws; seed++) {
      const { interval } = agreementOf(80, seed * 104_729);
      if (interval!.low <= truth && truth <= interval!.high) held++;
    }
    expect(held / draws).toBeGreaterThan(0.92);
    expect(held / draws).toBeLessThan(0.985);
  });

  it('keeps intervals within 0 to 1', () => {
    expect(specificInterval(0, 5, 0.95).low).toBe(0);
    expect(specificInterval(1, 5, 0.95).high).toBe(1);
  });
});

describe('labelBias', () => {
  it('finds who draws a line elsewhere', () => {
    const rows = Array.from({ length: 10 }, (_, i) => ['a', i < 3 ? 'b' : 'a', 'a']);
    const [first, second] = labelBias(ratingsOf([...rows, ['b', null, null]]));
    expect(second).toEqual({ label: 0, own: 0.7, others: 1 });
    expect(first).toMatchObject({ label: 0, own: 1, others: expect.closeTo(0.85, 12) });
  });

  it('is undefined where nothing was compared', () => {
    expect(
      labelBias(
        ratingsOf([
          ['a', null],
          ['b', UNSURE],
        ]),
      ),
    ).toEqual([undefined, undefined]);
  });
});

describe('referenceLabels', () => {
  it('tells how often a label is right, and how often it is found', () => {
    const ratings = ratingsOf([
      ['a', 'b'],
      ['a', UNSURE],
      ['b', null],
      ['b', 'b'],
    ]);
    expect(referenceLabels(ratings, [0, 0, 1, -1])).toEqual([
      { label: 0, expected: 4, given: 2, right: 2, precision: 1, recall: 0.5 },
      { label: 1, expected: 1, given: 2, right: 1, precision: 0.5, recall: 1 },
    ]);
  });
});
