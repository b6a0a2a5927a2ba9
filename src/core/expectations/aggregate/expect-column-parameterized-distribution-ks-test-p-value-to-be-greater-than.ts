import { z } from 'zod';
import { exactKolmogorovSurvival } from '../../statistics/exact-kolmogorov-survival.ts';
import { kolmogorovDistance } from '../../statistics/kolmogorov-distance.ts';
import { columnAggregate } from '../define/column-expectation.ts';
import {
  cumulativeOf,
  DISTRIBUTION_NAMES,
  findDistributionFault,
  positionalParameters,
} from '../distribution/theoretical-distribution.ts';
import { numberOfValue } from '../values/number-of-value.ts';

export const expectColumnParameterizedDistributionKsTestPValueToBeGreaterThan = columnAggregate({
  name: 'expect_column_parameterized_distribution_ks_test_p_value_to_be_greater_than',
  dimension: 'consistency',
  about:
    'The p-value of a Kolmogorov–Smirnov test of a column of numbers against a named distribution is at least `p_value`. In a large file small differences are significant too.',
  differs:
    'Great Expectations 0.15 had it, and 1.x does not. Parameters of `norm` and `uniform` that are left out are 0 and 1.',
  parameters: {
    distribution: z
      .enum(DISTRIBUTION_NAMES)
      .meta({ description: 'The distribution, by SciPy’s name.', examples: ['norm'] }),
    p_value: z
      .number()
      .gt(0, 'must be greater than 0')
      .lt(1, 'must be less than 1')
      .default(0.05)
      .meta({ description: 'The least p-value.', examples: [0.01] }),
    params: z.union([z.array(z.number()), z.record(z.string(), z.number())]).meta({
      description:
        'Its parameters, as a list in SciPy’s order or by name: `mean` and `std_dev` of `norm`; `alpha`, `beta`, `df`; `loc` and `scale`; `min` and `max` of `uniform`, where `max` is the width, as in Great Expectations.',
      examples: [{ mean: 40, std_dev: 5 }],
    }),
  },
  fault: ({ distribution, params }) => findDistributionFault(distribution, params),
  start: ({ distribution, p_value, params }) => {
    const positional = positionalParameters(distribution, params);
    const written = Array.isArray(params) ? params : positional;
    const numbers: number[] = [];
    return {
      value: (value) => void numbers.push(numberOfValue(value)),
      finish: () => {
        if (numbers.length === 0) return { success: false, observed_value: null };
        const sorted = Float64Array.from(numbers).sort();
        const distance = kolmogorovDistance(sorted, cumulativeOf(distribution, positional));
        const p = exactKolmogorovSurvival(distance, sorted.length);
        return {
          success: p >= p_value,
          observed_value: p,
          details: { expected_params: written, observed_ks_result: [distance, p] },
        };
      },
    };
  },
});
