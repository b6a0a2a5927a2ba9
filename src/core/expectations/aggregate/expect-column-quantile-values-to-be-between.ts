import { z } from 'zod';
import { INTERPOLATIONS, interpolatedQuantile } from '../../statistics/interpolated-quantile.ts';
import { columnAggregate } from '../define/column-expectation.ts';
import { numberOfValue } from '../values/number-of-value.ts';

const ranges = z.strictObject({
  quantiles: z
    .array(z.number().min(0, 'must be 0 or more').max(1, 'must be 1 or less'))
    .meta({ description: 'The quantiles, from 0 to 1.', examples: [[0.05, 0.5]] }),
  value_ranges: z.array(z.tuple([z.number().nullable(), z.number().nullable()])).meta({
    description: 'The least and the greatest value of each; null is no bound.',
    examples: [
      [
        [0, 10],
        [20, null],
      ],
    ],
  }),
});

export const expectColumnQuantileValuesToBeBetween = columnAggregate({
  name: 'expect_column_quantile_values_to_be_between',
  dimension: 'accuracy',
  about:
    'Each of some quantiles of a column of numbers lies in its range, bounds included; a value within 0.01 % of a bound is taken for it.',
  differs:
    '`allow_relative_error: true`, which Great Expectations refuses on pandas, is `nearest`.',
  parameters: {
    quantile_ranges: ranges.meta({
      description:
        'The `quantiles`, from 0 to 1, and for each the least and the greatest value; null is no bound.',
      examples: [
        {
          quantiles: [0.05, 0.5],
          value_ranges: [
            [0, 10],
            [20, null],
          ],
        },
      ],
    }),
    allow_relative_error: z
      .union([z.boolean(), z.enum(INTERPOLATIONS)])
      .nullable()
      .default(false)
      .meta({
        description:
          'How a quantile between two values is found: `nearest` where left out, or `linear`, `lower`, `higher`, `midpoint`.',
        examples: ['linear'],
      }),
  },
  fault: ({ quantile_ranges: { quantiles, value_ranges } }) => {
    if (quantiles.length !== value_ranges.length)
      return `has ${quantiles.length} quantiles and ${value_ranges.length} ranges of values`;
    const turned = value_ranges.some(([low, high]) => low !== null && high !== null && low > high);
    return turned ? 'has a range whose least value is greater than its greatest' : undefined;
  },
  start: ({ quantile_ranges: { quantiles, value_ranges }, allow_relative_error: how }) => {
    const numbers: number[] = [];
    return {
      value: (value) => void numbers.push(numberOfValue(value)),
      finish: () => {
        const sorted = Float64Array.from(numbers).sort();
        const interpolation = typeof how === 'string' ? how : 'nearest';
        const values = quantiles.map((share) =>
          sorted.length === 0 ? null : interpolatedQuantile(sorted, share, interpolation),
        );
        const met = values.map((value, i) => value !== null && isInRange(value, value_ranges[i]!));
        const outside = quantiles.flatMap((share, i) =>
          met[i] ? [] : `${values[i] ?? 'no value'} at ${share}`,
        );
        return {
          success: outside.length === 0,
          observed_value: { quantiles, values },
          told: `observed ${outside.join(', ')}`,
          details: { success_details: met },
        };
      },
    };
  },
});

function isInRange(value: number, [low, high]: readonly [number | null, number | null]): boolean {
  const isClose = (bound: number | null) =>
    bound !== null && Math.abs(value - bound) <= 1e-8 + 1e-4 * Math.abs(bound);
  if (isClose(low) || isClose(high)) return true;
  return (low ?? -Infinity) <= value && value <= (high ?? Infinity);
}
