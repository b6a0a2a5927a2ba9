import { z } from 'zod';
import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { hasChangeName } from './facts/has-change-name.ts';
import { isMeasure } from './facts/is-measure.ts';
import { readValue } from './facts/read-value.ts';
import { sentinelsOf } from './facts/sentinel.ts';
import { judgeCells } from './judge-cells.ts';
import { onlyExceptions } from './only-exceptions.ts';

export const negativeValue = defineCheck({
  name: 'negative-value',
  title: 'Negative values in a column without any',
  severity: 'warning',
  dimension: 'validity',
  about:
    'A number is below zero in a column that never was in base: a price, a count or a duration with a stray minus.',
  caveat:
    'A column whose numbers may well be negative and only happened not to be is told once. Columns named after a difference, such as `change` or `balance`, are passed over, and so are those where one in five of the new values is negative.',
  hint: 'Check the sign against the source; where negative values are meant, nothing needs doing.',
  peers: ['Deequ: isNonNegative', 'Great Expectations: expect_column_values_to_be_between'],
  parameters: {
    values: z
      .int()
      .min(1)
      .default(20)
      .meta({
        description: 'How many numbers base must have in the column, none of them negative.',
        origin:
          'By the rule of three, 20 values without one say that at most 15 in 100 are negative; fewer say nothing.',
        examples: [20, 100],
      }),
  },
  find: async (context, { values }) => {
    const found = await judgeCells(context, `negative-value ${values}`, (column) => {
      const { numbers } = column.usual;
      if (column.origin !== 'base' || numbers.sorted.length < values || numbers.min < 0)
        return undefined;
      if (!isMeasure(column) || hasChangeName(column.name)) return undefined;
      const isSentinel = sentinelsOf(column);
      return (text) => {
        const value = readValue(text);
        return value.type === 'number' && value.value < 0 && !isSentinel(text) ? text : undefined;
      };
    });
    return onlyExceptions(found, context);
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value of', 'values of')} ${column} ${violations.length === 1 ? 'is' : 'are'} negative, where base has none`,
});
