import { skewness } from '../../statistics/skewness.ts';
import { statistic } from '../define/statistic.ts';

export const expectColumnSkewnessToBeBetween = statistic({
  name: 'expect_column_skewness_to_be_between',
  dimension: 'accuracy',
  about:
    'The skewness of a column of numbers lies between two bounds: 0 where they lie evenly about their mean, positive where a few are far above it.',
  elsewhere: 'It is Deequ’s `Skewness`, that of a population.',
  measure: skewness,
});
