import { mapExpectation } from '../define/expectation.ts';
import { flag, parseDates } from '../define/parameters.ts';
import { orderJudge } from '../judges/order-judge.ts';

export const expectColumnValuesToBeIncreasing = mapExpectation({
  name: 'expect_column_values_to_be_increasing',
  dimension: 'consistency',
  about: 'No value is less than the one before it, nulls left out.',
  differs: 'Text and dates have an order here too; Great Expectations gives up on text.',
  domain: 'column',
  parameters: { strictly: flag('Whether equal neighbours are out of order.'), ...parseDates },
  start: (parameters, surroundings) => orderJudge(1, parameters, surroundings),
});
