import { z } from 'zod';
import { goodnessOfFit } from '../../statistics/goodness-of-fit.ts';
import { sharesOf } from '../../statistics/shares-of.ts';
import { columnAggregate } from '../define/column-expectation.ts';
import { findPartitionFault } from '../distribution/find-partition-fault.ts';
import { matchValues } from '../distribution/match-values.ts';
import { leastP } from '../distribution/parameters.ts';
import { valuesPartition } from '../distribution/partition.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { valueJson } from '../values/value-json.ts';

export const expectColumnChisquareTestPValueToBeGreaterThan = columnAggregate({
  name: 'expect_column_chisquare_test_p_value_to_be_greater_than',
  dimension: 'consistency',
  about:
    'The p-value of Pearson’s chi-square test of a column’s values against expected shares is greater than `p`. In a large file small differences are significant too.',
  differs: 'Great Expectations 0.15 had it, and 1.x does not; it is as it was there.',
  parameters: {
    partition_object: valuesPartition,
    p: leastP,
    tail_weight_holdout: z
      .number()
      .min(0, 'must be 0 or more')
      .max(1, 'must be 1 or less')
      .default(0)
      .meta({
        description: 'Weight for values that the partition does not have.',
        examples: [0.01],
      }),
  },
  fault: ({ partition_object }) => findPartitionFault(partition_object, 'values'),
  start: ({ partition_object, p, tail_weight_holdout }) =>
    distinctScan((distinct, { rows, nulls }) => {
      const { values, counts, expected } = matchValues(
        distinct,
        partition_object,
        tail_weight_holdout,
      );
      const total = rows - nulls;
      const wanted = expected.map((share) => share * total);
      const found = total === 0 ? null : goodnessOfFit(counts, wanted);
      const shown = values.map(valueJson);
      return {
        success: found !== null && found > p,
        observed_value: found,
        details: {
          observed_partition: { values: shown, weights: sharesOf(counts) },
          expected_partition: { values: shown, weights: sharesOf(expected) },
        },
      };
    }),
});
