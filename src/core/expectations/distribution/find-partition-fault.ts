import { edgesOf, type PartitionObject } from './partition.ts';

/** How far weights may sum from 1, as `numpy.allclose` has it. */
const TOLERANCE = 1e-5 + 1e-8;

/**
 * What is wrong with a partition object, by Great Expectations' rules.
 *
 * @param kind What it has to hold: values, bins, or either.
 *
 * @example
 * findPartitionFault({ values: ['a', 'b'], weights: [0.5, 0.4] }, 'either')
 * // 'has a `partition_object` whose weights sum to 0.9 instead of 1'
 */
export function findPartitionFault(
  partition: PartitionObject,
  kind: 'values' | 'bins' | 'either',
): string | undefined {
  const fault = faultOf(partition, kind);
  return fault === undefined ? undefined : `has a \`partition_object\` ${fault}`;
}

function faultOf(partition: PartitionObject, kind: 'values' | 'bins' | 'either') {
  const { values, bins, weights, tail_weights: tails } = partition;
  if (values && bins) return 'with both `values` and `bins`';
  if (!values && !bins) return 'without `values` or `bins`';
  if (kind === 'values' && !values) return 'without `values`, which this expectation needs';
  if (kind === 'bins' && !bins) return 'without `bins`, which this expectation needs';
  if (values && values.length !== weights.length) {
    return `with ${values.length} values and ${weights.length} weights`;
  }
  if (values && tails) return 'with `tail_weights`, which only bins have';
  const edges = edgesOf(partition);
  if (bins && edges.length !== weights.length + 1) {
    return `with ${edges.length} edges of bins and ${weights.length} weights; there is one more edge than weights`;
  }
  if (edges.some((edge, i) => i > 0 && edge <= edges[i - 1]!)) return 'whose bins do not rise';
  const sum = [...weights, ...(tails ?? [])].reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 1) <= TOLERANCE) return undefined;
  return `whose weights sum to ${Number(sum.toPrecision(6))} instead of 1`;
}
