import { describe, expect, it } from 'vitest';
import { brennanPrediger } from '../../../src/core/agreement/brennan-prediger.ts';
import { congerKappa } from '../../../src/core/agreement/conger-kappa.ts';
import { fleissKappa } from '../../../src/core/agreement/fleiss-kappa.ts';
import { gwetAc } from '../../../src/core/agreement/gwet-ac.ts';
import { krippendorffAlpha } from '../../../src/core/agreement/krippendorff-alpha.ts';
import { PLAIN, ratingsOf } from './ratings-of.ts';

/** Drawn at random: five raters of five labels, a quarter of the ratings missing. Nobody used a sixth label. */
const ROWS = [
  [3, null, null, 2, 3],
  [null, 1, null, 1, 2],
  [1, 1, 2, 2, 3],
  [1, 1, null, 1, null],
  [2, 1, 2, 2, 3],
  [1, 1, 2, 1, 1],
  [null, 3, 2, null, null],
  [4, null, 4, 5, 4],
  [2, null, 3, 2, 2],
  [2, 1, 1, 1, 2],
  [null, 3, 4, null, 3],
  [2, 2, 2, null, 2],
  [1, null, 1, 2, 1],
  [null, 5, null, 4, 4],
  [3, null, null, 2, 1],
  [2, 2, 2, 3, 2],
  [null, 3, null, 4, 3],
  [1, 1, 1, 1, 1],
  [4, 4, null, null, null],
  [1, null, null, 1, null],
  [4, 4, null, null, 3],
  [4, 4, null, 2, 3],
  [null, 1, 2, 1, 2],
  [1, 1, null, 1, 1],
];
const RATINGS = ratingsOf(ROWS, [1, 2, 3, 4, 5, 6]);

// irrCAC 0.4.4 (Python): CAC(data, weights=…, categories=[1., 2., 3., 4., 5., 6.], digits=9), then
// .gwet(), .fleiss(), .conger() and .bp(): coefficient_value, se, pe.
describe.each([
  [
    'identity',
    [
      [0.417830108, 0.080116389, 0.148301312],
      [0.331316321, 0.083247469, 0.258493441],
      [0.325426299, 0.083380705, 0.264967886],
      [0.405, 0.080192251, 0.166666667],
    ],
  ],
  [
    'linear',
    [
      [0.764981327, 0.039704174, 0.543771476],
      [0.584752132, 0.07500211, 0.741787423],
      [0.565531798, 0.077559351, 0.753210426],
      [0.724285714, 0.04049275, 0.611111111],
    ],
  ],
  [
    'quadratic',
    [
      [0.922386461, 0.01687662, 0.682186034],
      [0.776639986, 0.05924151, 0.889565432],
      [0.759156481, 0.064683216, 0.897582186],
      [0.894285714, 0.018936529, 0.766666667],
    ],
  ],
  [
    'ordinal',
    [
      [0.887275343, 0.022454521, 0.659116941],
      [0.715498884, 0.066299556, 0.864935764],
      [0.696189163, 0.071076767, 0.873520226],
      [0.851785714, 0.024092099, 0.740740741],
    ],
  ],
  [
    'ratio',
    [
      [0.808532707, 0.040899669, 0.646112218],
      [0.717160827, 0.076323447, 0.760436523],
      [0.704775662, 0.08048966, 0.770486621],
      [0.752594912, 0.053885526, 0.726125538],
    ],
  ],
] as const)('with %s weights', (weights, printed) => {
  it.each([
    ['AC', gwetAc, printed[0]],
    ['Fleiss', fleissKappa, printed[1]],
    ['Conger', congerKappa, printed[2]],
    ['Brennan–Prediger', brennanPrediger, printed[3]],
  ] as const)('%s is that of irrCAC', (_, coefficient, [value, error, expected]) => {
    const found = coefficient(RATINGS, { ...PLAIN, weights });
    expect(found.value).toBeCloseTo(value, 8);
    expect(found.standardError).toBeCloseTo(error, 8);
    expect(found.expected).toBeCloseTo(expected, 8);
  });
});

describe("Krippendorff's alpha", () => {
  // krippendorff 0.9.0: alpha(data.T, level_of_measurement=…)
  it.each([
    ['nominal', 0.3268409818569904],
    ['ordinal', 0.7287749850978733],
    ['interval', 0.7610367558929285],
    ['ratio', 0.6894945943659667],
  ] as const)('at the %s level', (level, value) => {
    expect(krippendorffAlpha(RATINGS, { ...PLAIN, level }).value).toBeCloseTo(value, 12);
  });

  // irrCAC: CAC(data, weights=…).krippendorff(). Its ordinal weights are another measure than the ordinal level.
  it.each([
    ['linear', 0.568343816],
    ['ordinal', 0.698856718],
  ] as const)('with %s weights', (weights, value) => {
    expect(krippendorffAlpha(RATINGS, { ...PLAIN, weights }).value).toBeCloseTo(value, 8);
  });
});
