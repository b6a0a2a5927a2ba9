import { relativeEntropy } from '../../statistics/relative-entropy.ts';
import type { AggregateVerdict } from '../expectation.ts';
import { valueJson } from '../value-json.ts';
import type { MatchedBins, Weights } from './match-bins.ts';
import type { MatchedValues } from './match-values.ts';

/** Judges the divergence of values from those expected. */
export function judgeValues(
  { values, counts, expected }: MatchedValues,
  threshold: number | null,
): AggregateVerdict {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shown = values.map(valueJson);
  const observed = counts.map((count) => (total === 0 ? 0 : count / total));
  return {
    ...judge(relativeEntropy(observed, expected), threshold),
    details: {
      observed_partition: { values: shown, weights: observed },
      expected_partition: { values: shown, weights: expected },
    },
  };
}

/** Judges the divergence of a histogram from the one expected, tails included. */
export function judgeBins(
  { edges, observed, expected }: MatchedBins,
  threshold: number | null,
): AggregateVerdict {
  const partition = ({ bins, tails }: Weights) => ({
    bins: edges,
    weights: bins,
    tail_weights: [...tails],
  });
  return {
    ...judge(relativeEntropy(withTails(observed), withTails(expected)), threshold),
    details: { observed_partition: partition(observed), expected_partition: partition(expected) },
  };
}

const withTails = ({ bins, tails: [below, above] }: Weights) => [below, ...bins, above];

/** Infinity, and what is not defined, are reported as null and are never less than a threshold. */
function judge(divergence: number, threshold: number | null): AggregateVerdict {
  return {
    success: threshold === null || divergence <= threshold,
    observed_value: Number.isFinite(divergence) ? divergence : null,
  };
}
