import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../../src/core/agreement/brennan-prediger.ts';
import { congerKappa } from '../../../src/core/agreement/conger-kappa.ts';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { gwetAc } from '../../../src/core/agreement/gwet-ac.ts';
import { PLAIN, ratingsOf } from './ratings-of.ts';
import { GWET_4_RATERS } from './worked-examples.ts';

// irrCAC 0.4.4 (Python): CAC(raw_4raters()).gwet()['est'] and so on; R's irrCAC prints the same.
describe('coefficients in the form of Gwet', () => {
  it.each([
    ['AC1', gwetAc, 0.77544, 0.14295, 0.19032, 0.46081],
    ['Fleiss', fleissKappa, 0.76117, 0.15302, 0.23872, 0.42438],
    ['Conger', congerKappa, 0.76282, 0.14917, 0.23343, 0.4345],
    ['Brennan–Prediger', brennanPrediger, 0.77273, 0.14472, 0.2, 0.45421],
  ])('%s of four raters with missing ratings', (_, coefficient, value, error, expected, low) => {
    const found = coefficient(ratingsOf(GWET_4_RATERS), PLAIN);
    expect(found.value).toBeCloseTo(value, 5);
    expect(found.standardError).toBeCloseTo(error, 5);
    expect(found.observed).toBeCloseTo(0.81818, 5);
    expect(found.expected).toBeCloseTo(expected, 5);
    expect(found.interval?.low).toBeCloseTo(low, 4);
    expect(found.interval).toMatchObject({ high: 1, level: 0.95, distribution: 't(11)' });
  });
});
