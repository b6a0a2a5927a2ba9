import { sum } from 'simple-statistics';
import { statistic } from '../define/statistic.ts';

export const expectColumnSumToBeBetween = statistic({
  name: 'expect_column_sum_to_be_between',
  dimension: 'accuracy',
  about: 'The sum of a column of numbers lies between two bounds; without any it is 0.',
  measure: (numbers) => sum(numbers as number[]),
});
