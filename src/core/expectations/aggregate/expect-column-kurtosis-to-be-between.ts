import { excessKurtosis } from '../../statistics/excess-kurtosis.ts';
import { statistic } from '../define/statistic.ts';

export const expectColumnKurtosisToBeBetween = statistic({
  name: 'expect_column_kurtosis_to_be_between',
  dimension: 'accuracy',
  about:
    'The excess kurtosis of a column of numbers lies between two bounds: 0 for a normal distribution, positive where more lie far out.',
  elsewhere: 'It is Deequ’s `Kurtosis`, that of a population.',
  measure: excessKurtosis,
});
