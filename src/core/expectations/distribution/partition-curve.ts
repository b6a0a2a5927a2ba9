import { binOf, Histogram } from './histogram.ts';
import { edgesOf, type PartitionObject } from './partition.ts';

/** The cumulative distribution that a partition with bins stands for, straight within each bin. */
export interface PartitionCurve {
  readonly edges: readonly number[];
  /** Up to each edge. */
  readonly shares: readonly number[];
  cumulative(value: number): number;
}

export function partitionCurve(partition: PartitionObject): PartitionCurve {
  const edges = edgesOf(partition);
  const shares = [0, ...runningSums(partition.weights)];
  const last = edges.length - 1;
  return {
    edges,
    shares,
    cumulative(value) {
      if (value <= edges[0]!) return 0;
      if (value >= edges[last]!) return shares[last]!;
      const bin = binOf(value, edges);
      const within = (value - edges[bin]!) / (edges[bin + 1]! - edges[bin]!);
      return shares[bin]! + within * (shares[bin + 1]! - shares[bin]!);
    },
  };
}

/** The histogram of numbers over some bins, with bins more for what lies below and above, where something does. */
export function observedCurve(numbers: readonly number[], edges: readonly number[]) {
  const histogram = new Histogram(edges);
  let [least, greatest] = [Infinity, -Infinity];
  for (const number of numbers) {
    histogram.add(number);
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }
  const { counts, below, above } = histogram;
  const all = [...(below > 0 ? [below] : []), ...counts, ...(above > 0 ? [above] : [])];
  const weights = all.map((count) => count / numbers.length);
  return {
    edges: [...(below > 0 ? [least] : []), ...edges, ...(above > 0 ? [greatest] : [])],
    weights,
    shares: [0, ...runningSums(weights)],
  };
}

function runningSums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => {
    sum += weight;
    return sum;
  });
}
