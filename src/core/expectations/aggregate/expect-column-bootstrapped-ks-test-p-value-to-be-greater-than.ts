import { z } from 'zod';
import { kolmogorovDistance } from '../../statistics/kolmogorov-distance.ts';
import { kolmogorovQuantile } from '../../statistics/kolmogorov-quantile.ts';
import { columnAggregate } from '../define/column-expectation.ts';
import { findPartitionFault } from '../distribution/find-partition-fault.ts';
import { leastP } from '../distribution/parameters.ts';
import { binsPartition, edgesOf } from '../distribution/partition.ts';
import { observedCurve, partitionCurve } from '../distribution/partition-curve.ts';
import { numberOfValue } from '../values/number-of-value.ts';

/** More draws than this take longer than a check may. */
const MOST_DRAWS = 10_000_000;

const count = (description: string, example: number) =>
  z
    .int()
    .min(1, 'must be 1 or more')
    .max(100_000, 'must be 100000 or less')
    .nullish()
    .meta({ description, examples: [example] });

export const expectColumnBootstrappedKsTestPValueToBeGreaterThan = columnAggregate({
  name: 'expect_column_bootstrapped_ks_test_p_value_to_be_greater_than',
  dimension: 'consistency',
  about:
    'Of many small samples of a column of numbers, the share that a Kolmogorov–Smirnov test does not tell from the expected distribution at the level `p` is greater than `p`.',
  differs:
    'Great Expectations 0.15 had it, and 1.x does not; it drew other samples each time; here the same data gives the same.',
  parameters: {
    partition_object: binsPartition,
    p: leastP,
    bootstrap_samples: count('How many samples are drawn, 1,000 where left out.', 500),
    bootstrap_sample_size: count('The size of each, twice the bins where left out.', 20),
  },
  fault: ({ partition_object: partition, bootstrap_samples, bootstrap_sample_size }) => {
    const fault = findPartitionFault(partition, 'bins');
    if (fault !== undefined) return fault;
    if (edgesOf(partition).some((edge) => !Number.isFinite(edge)))
      return 'has a `partition_object` with bins without an end';
    if (partition.tail_weights?.some((weight) => weight > 0))
      return 'has a `partition_object` with `tail_weights`';
    const draws = (bootstrap_samples ?? 1000) * (bootstrap_sample_size ?? 1);
    return draws > MOST_DRAWS ? `asks for more than ${MOST_DRAWS} draws` : undefined;
  },
  start: ({ partition_object: partition, p, ...sizes }, { random }) => {
    const samples = sizes.bootstrap_samples ?? 1000;
    const size = sizes.bootstrap_sample_size ?? partition.weights.length * 2;
    const numbers: number[] = [];
    return {
      value: (value) => void numbers.push(numberOfValue(value)),
      finish: () => {
        if (numbers.length === 0) return { success: false, observed_value: null };
        const { edges, shares, cumulative } = partitionCurve(partition);
        // A test's p-value reaches p exactly where the distance is no greater than this.
        const farthest = kolmogorovQuantile(p, size);
        let passed = 0;
        for (let i = 0; i < samples; i++) {
          const sample = draw(numbers, size, random);
          if (kolmogorovDistance(sample, cumulative) <= farthest) passed++;
        }
        const found = (1 + passed) / (samples + 1);
        const observed = observedCurve(numbers, edges);
        return {
          success: found > p,
          observed_value: found,
          details: {
            bootstrap_samples: samples,
            bootstrap_sample_size: size,
            observed_partition: { bins: observed.edges, weights: observed.weights },
            expected_partition: { bins: edges, weights: partition.weights },
            observed_cdf: { x: observed.edges, cdf_values: observed.shares },
            expected_cdf: { x: edges, cdf_values: shares },
          },
        };
      },
    };
  },
});

/** A sample with replacement, ascending. */
function draw(numbers: readonly number[], size: number, random: () => number): Float64Array {
  const sample = new Float64Array(size);
  for (let i = 0; i < size; i++) sample[i] = numbers[Math.floor(random() * numbers.length)]!;
  return sample.sort();
}
