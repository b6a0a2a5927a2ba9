import { excessKurtosis } from '../../statistics/excess-kurtosis.ts';
import { statistic } from '../statistic.ts';

export const expectColumnKurtosisToBeBetween = statistic({
  name: 'expect_column_kurtosis_to_be_between',
  dimension: 'accuracy',
  about:
    'The excess kurtosis of a column of numbers lies between two bounds: 0 for a normal distribution, positive where more lie far out. It is that of a population, as in Deequ; Great Expectations has none.',
  measure: excessKurtosis,
});
