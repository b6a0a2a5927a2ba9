import { mean } from 'simple-statistics';
import { statistic } from '../define/statistic.ts';

export const expectColumnMeanToBeBetween = statistic({
  name: 'expect_column_mean_to_be_between',
  dimension: 'accuracy',
  about: 'The mean of a column of numbers lies between two bounds.',
  measure: (numbers) => (numbers.length === 0 ? null : mean(numbers as number[])),
});
