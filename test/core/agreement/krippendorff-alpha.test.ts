import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../src/core/agreement/krippendorff-alpha.ts';
import { seededRandom } from '../../../src/core/statistics/seeded-random.ts';
import { PLAIN, ratingsOf, transposed } from './ratings-of.ts';
import { GWET_4_RATERS, KRIPPENDORFF_C } from './worked-examples.ts';

describe('krippendorffAlpha', () => {
  it.each([
    ['nominal', 0.743421],
    ['ordinal', 0.815388],
    ['interval', 0.849107],
    ['ratio', 0.797403],
  ] as const)('has the published value of example C at the %s level', (level, expected) => {
    const ratings = ratingsOf(transposed(KRIPPENDORFF_C));
    expect(krippendorffAlpha(ratings, { ...PLAIN, level }).value).toBeCloseTo(expected, 6);
  });

  it('has the standard error of Gwet', () => {
    const found = krippendorffAlpha(ratingsOf(GWET_4_RATERS), {
      ...PLAIN,
      alphaInterval: 'linearised',
    });
    expect(found.value).toBeCloseTo(0.74342, 5);
    expect(found.standardError).toBeCloseTo(0.14548, 5);
    expect(found.interval?.low).toBeCloseTo(0.419, 3);
  });

  it('is undefined, with the reason, where labels are too far apart to square', () => {
    const ratings = ratingsOf([
      ['1e308', '-1e308'],
      ['1', '1'],
    ]);
    const alpha = krippendorffAlpha(ratings, { ...PLAIN, level: 'interval' });
    expect(alpha.value).toBeUndefined();
    expect(alpha.undefinedBecause).toContain('so far apart');
  });

  // A run of R that was posted gave .4297 to 1; this is one over items as well, of another generator.
  it('has about the bootstrapped interval of others of example C, ordinal', () => {
    const { interval } = krippendorffAlpha(ratingsOf(transposed(KRIPPENDORFF_C)), {
      ...PLAIN,
      level: 'ordinal',
      bootstrap: { samples: 2000, random: seededRandom(1) },
    });
    expect(interval!.low).toBeGreaterThan(0.41);
    expect(interval!.low).toBeLessThan(0.47);
    expect(interval!.high).toBeCloseTo(1, 2);
  });
});
