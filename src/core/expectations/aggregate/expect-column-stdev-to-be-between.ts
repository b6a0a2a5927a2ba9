import { sampleStandardDeviation } from 'simple-statistics';
import { statistic } from '../define/statistic.ts';

export const expectColumnStdevToBeBetween = statistic({
  name: 'expect_column_stdev_to_be_between',
  dimension: 'accuracy',
  about:
    'The standard deviation of a column of numbers, of a sample (divided by n - 1), lies between two bounds; fewer than two numbers have none.',
  measure: (numbers) => (numbers.length < 2 ? null : sampleStandardDeviation(numbers as number[])),
});
