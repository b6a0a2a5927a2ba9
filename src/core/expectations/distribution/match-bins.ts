import type { Histogram } from './histogram.ts';
import { edgesOf, type PartitionObject } from './partition.ts';

/** What is held out of the expected weights, for tails and for bins without weight. */
export interface Holdouts {
  readonly tail: number;
  readonly internal: number;
}

/** Weights of bins, and of what lies below and above. */
export interface Weights {
  readonly bins: readonly number[];
  readonly tails: readonly [below: number, above: number];
}

/** Observed weights beside expected ones over the same finite edges. */
export interface MatchedBins {
  readonly edges: readonly number[];
  readonly observed: Weights;
  readonly expected: Weights;
}

/**
 * Lays a histogram over a partition's bins beside its weights, as Great Expectations does: a bin that reaches to
 * infinity is a tail; a tail that the partition does not have gets what is held out for tails.
 */
export function matchBins(
  { counts, below, above }: Histogram,
  partition: PartitionObject,
  { tail, internal }: Holdouts,
): MatchedBins {
  const edges = edgesOf(partition);
  const total = counts.reduce((sum, count) => sum + count, below + above);
  const shares = counts.map((count) => (total === 0 ? 0 : count / total));
  const weights = withHoldout(
    partition.weights.map((weight) => weight * (1 - tail - internal)),
    internal,
  );
  const isOpen = [edges[0] === -Infinity, edges.at(-1) === Infinity] as const;
  // What is held out for tails goes to the one that the partition does not have, or in halves to both.
  const share = tail / (isOpen[0] || isOpen[1] ? 1 : 2);
  const [low, high] = partition.tail_weights ?? [share, share];
  const outside = (count: number) => (total === 0 ? 0 : count / total);
  const inner = <T>(of: readonly T[]) => of.slice(isOpen[0] ? 1 : 0, isOpen[1] ? -1 : undefined);
  return {
    edges: inner(edges),
    observed: {
      bins: inner(shares),
      tails: [isOpen[0] ? shares[0]! : outside(below), isOpen[1] ? shares.at(-1)! : outside(above)],
    },
    expected: {
      bins: inner(weights),
      tails: [isOpen[0] ? weights[0]! : low!, isOpen[1] ? weights.at(-1)! : high!],
    },
  };
}

/** Shares what is held out among the bins without weight. */
function withHoldout(weights: readonly number[], internal: number): readonly number[] {
  const empty = weights.filter((weight) => weight === 0).length;
  return weights.map((weight) => (weight === 0 && internal > 0 ? internal / empty : weight));
}
