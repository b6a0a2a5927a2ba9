import { z } from 'zod';
import { pearsonCorrelation } from '../../statistics/pearson-correlation.ts';
import { ranksOf } from '../../statistics/ranks-of.ts';
import { aggregateExpectation } from '../define/expectation.ts';
import { findBoundsFault } from '../define/find-bounds-fault.ts';
import { numberBounds, strictness } from '../define/parameters.ts';
import { judgeNumber } from '../judges/judge-number.ts';
import { numberOfValue } from '../values/number-of-value.ts';
import type { Present } from '../values/value.ts';

export const expectColumnPairCorrelationToBeBetween = aggregateExpectation({
  name: 'expect_column_pair_correlation_to_be_between',
  dimension: 'consistency',
  about:
    'The correlation of two columns of numbers, from -1 to 1, lies between two bounds; rows with a null in either are left out. Where a column does not vary there is none, and it is not met.',
  elsewhere: 'Deequ’s `Correlation` is Pearson’s, and this one also Spearman’s, of ranks.',
  domain: 'column-pair',
  parameters: {
    method: z
      .enum(['pearson', 'spearman'])
      .default('pearson')
      .meta({ description: 'Whether numbers are correlated, or ranks.', examples: ['spearman'] }),
    ...numberBounds,
    ...strictness,
  },
  fault: findBoundsFault,
  start: ({ method, ...range }) => {
    const first: number[] = [];
    const second: number[] = [];
    return {
      row([a, b]) {
        first.push(numberOfValue(a as Present));
        second.push(numberOfValue(b as Present));
      },
      finish: () => {
        const [xs, ys] = method === 'pearson' ? [first, second] : [ranksOf(first), ranksOf(second)];
        return judgeNumber(pearsonCorrelation(xs, ys), range);
      },
    };
  },
});
