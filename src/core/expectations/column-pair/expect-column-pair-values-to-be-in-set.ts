import { z } from 'zod';
import { mapExpectation } from '../define/expectation.ts';
import type { Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';

const member = z.union([z.string(), z.number(), z.boolean(), z.null()]);

export const expectColumnPairValuesToBeInSet = mapExpectation({
  name: 'expect_column_pair_values_to_be_in_set',
  dimension: 'consistency',
  about: 'The two values of each row are one of a set of pairs; null stands for no value.',
  domain: 'column-pair',
  parameters: {
    value_pairs_set: z
      .array(z.tuple([member, member]))
      .nullable()
      .meta({
        description: 'The pairs.',
        examples: [
          [
            ['NL', 'Amsterdam'],
            ['FR', 'Paris'],
          ],
        ],
      }),
  },
  start: ({ value_pairs_set }) => {
    if (value_pairs_set === null) return { meets: () => true };
    const pairs = new Set(value_pairs_set.map(keyOf));
    return { meets: (values) => pairs.has(keyOf(values)) };
  },
});

const keyOf = (pair: readonly Value[]) => JSON.stringify(pair.map(valueKey));
