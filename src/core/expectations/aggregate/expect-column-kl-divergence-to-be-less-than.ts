import { z } from 'zod';
import { columnAggregate } from '../define/column-expectation.ts';
import { bounds } from '../define/parameters.ts';
import { findPartitionFault } from '../distribution/find-partition-fault.ts';
import { Histogram } from '../distribution/histogram.ts';
import { judgeBins, judgeValues } from '../distribution/kl-divergence-verdict.ts';
import { matchBins } from '../distribution/match-bins.ts';
import { matchValues } from '../distribution/match-values.ts';
import { anyPartition, edgesOf, type PartitionObject } from '../distribution/partition.ts';
import { distinctScan } from '../judges/distinct-scan.ts';
import { numberOfValue } from '../values/number-of-value.ts';

const holdout = (description: string) =>
  z
    .number()
    .min(0, 'must be 0 or more')
    .max(1, 'must be 1 or less')
    .nullable()
    .default(0)
    .meta({ description, examples: [0.01] });

const unused = (bound: typeof bounds.min_value) =>
  bound.meta({ description: 'Changes nothing, as in Great Expectations.', examples: [0] });

export const expectColumnKlDivergenceToBeLessThan = columnAggregate({
  name: 'expect_column_kl_divergence_to_be_less_than',
  dimension: 'consistency',
  about:
    'The Kullback–Leibler divergence of a column’s distribution from an expected one, in nats, is at most `threshold`. What occurs but is expected never makes it infinite, unless weight is held out for it.',
  differs:
    'Without a `partition_object` a column is compared with itself value by value, also where Great Expectations would make bins. The infinite ends of bins are written as the words `-Infinity` and `Infinity`.',
  parameters: {
    partition_object: anyPartition,
    threshold: z
      .number()
      .min(0, 'must be 0 or more')
      .nullable()
      .meta({ description: 'The greatest divergence; null for any.', examples: [0.1] }),
    bucketize_data: z
      .boolean()
      .default(true)
      .meta({ description: 'Whether bins are allowed.', examples: [false] }),
    tail_weight_holdout: holdout('Weight for values, or tails, that the partition does not have.'),
    internal_weight_holdout: holdout('Weight for the bins of the partition that have none.'),
    min_value: unused(bounds.min_value),
    max_value: unused(bounds.max_value),
  },
  fault: ({ partition_object: partition, bucketize_data, ...holdouts }) => {
    if (!partition) return undefined;
    const { tail_weight_holdout: tail, internal_weight_holdout: internal } = holdouts;
    if (partition.bins && !bucketize_data) return 'has bins, and `bucketize_data` that is false';
    if (partition.values && internal) return 'has values, and an `internal_weight_holdout`';
    return findPartitionFault(partition, 'either') ?? findTailFault(partition, tail ?? 0);
  },
  start: ({ partition_object: partition, threshold, ...holdouts }) => {
    const tail = holdouts.tail_weight_holdout ?? 0;
    const internal = holdouts.internal_weight_holdout ?? 0;
    if (partition?.bins) {
      const histogram = new Histogram(edgesOf(partition));
      return {
        value: (value) => histogram.add(numberOfValue(value)),
        finish: () => judgeBins(matchBins(histogram, partition, { tail, internal }), threshold),
      };
    }
    return distinctScan((distinct) => {
      const itself = { values: [], weights: [] };
      const matched = matchValues(distinct, partition ?? itself, tail);
      return judgeValues(partition ? matched : { ...matched, expected: matched.counts }, threshold);
    });
  },
});

function findTailFault(partition: PartitionObject, tail: number): string | undefined {
  const edges = edgesOf(partition);
  const open = edges.filter((edge) => Math.abs(edge) === Infinity).length;
  if (partition.tail_weights && open > 0) return 'has `tail_weights`, and bins without an end';
  if (partition.tail_weights && tail > 0)
    return 'has `tail_weights`, and a `tail_weight_holdout` that is not 0';
  return open === 2 && tail > 0
    ? 'has a `tail_weight_holdout`, and bins without an end on both sides'
    : undefined;
}
