import { statistic } from '../define/statistic.ts';

export const expectColumnZerosCountToBeBetween = statistic({
  name: 'expect_column_zeros_count_to_be_between',
  dimension: 'accuracy',
  about: 'The number of zeros in a column of numbers lies between two bounds.',
  elsewhere: 'It is Deequ’s `ZerosCount`.',
  measure: (numbers) => numbers.filter((number) => number === 0).length,
});
