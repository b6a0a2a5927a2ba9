import { statistic } from '../define/statistic.ts';

export const expectColumnProportionOfZerosToBeBetween = statistic({
  name: 'expect_column_proportion_of_zeros_to_be_between',
  dimension: 'accuracy',
  about:
    'The share of zeros among the numbers of a column, nulls left out, lies between two bounds.',
  elsewhere: 'Deequ’s `ZerosCount` counts them instead.',
  measure: (numbers) =>
    numbers.length === 0 ? null : numbers.filter((number) => number === 0).length / numbers.length,
});
