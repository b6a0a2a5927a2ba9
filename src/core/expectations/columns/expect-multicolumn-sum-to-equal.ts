import { z } from 'zod';
import { CannotJudge, mapExpectation } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';

export const expectMulticolumnSumToEqual = mapExpectation({
  name: 'expect_multicolumn_sum_to_equal',
  dimension: 'consistency',
  about:
    'The numbers of several columns add up to one and the same sum in each row. A row with a null does not.',
  domain: 'columns',
  parameters: { sum_total: z.number().meta({ description: 'The sum.', examples: [100] }) },
  start: ({ sum_total }) => ({
    meets: (values) => !values.includes(null) && sumOf(values) === sum_total,
  }),
});

/** From left to right in 64-bit floats, as pandas adds: 0.1 + 0.2 is not 0.3. */
function sumOf(values: readonly Value[]): number {
  return values.reduce<number>((sum, value) => {
    if (typeof value !== 'number' && typeof value !== 'bigint' && typeof value !== 'boolean') {
      throw new CannotJudge('The columns hold values that are no numbers.');
    }
    return sum + Number(value);
  }, 0);
}
