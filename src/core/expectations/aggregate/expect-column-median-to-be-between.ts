import { median } from 'simple-statistics';
import { statistic } from '../define/statistic.ts';

export const expectColumnMedianToBeBetween = statistic({
  name: 'expect_column_median_to_be_between',
  dimension: 'accuracy',
  about: 'The median of a column of numbers lies between two bounds.',
  measure: (numbers) => (numbers.length === 0 ? null : median(numbers as number[])),
});
