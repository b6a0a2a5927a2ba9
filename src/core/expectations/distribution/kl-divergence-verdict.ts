import { relativeEntropy } from '../../statistics/relative-entropy.ts';
import type { AggregateVerdict } from '../define/expectation.ts';
import { valueJson } from '../values/value-json.ts';
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
  const stray = shown[counts.findIndex((count, i) => count > 0 && expected[i] === 0)];
  return {
    ...judge(relativeEntropy(observed, expected), threshold, `holds ${JSON.stringify(stray)}`),
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
  const divergence = relativeEntropy(withTails(observed), withTails(expected));
  return {
    ...judge(divergence, threshold, 'holds numbers in bins or tails without weight'),
    details: { observed_partition: partition(observed), expected_partition: partition(expected) },
  };
}

const withTails = ({ bins, tails: [below, above] }: Weights) => [below, ...bins, above];

/** Infinity, and what is not defined, are reported as null and are never less than a threshold. */
function judge(divergence: number, threshold: number | null, stray: string): AggregateVerdict {
  const success = threshold === null || divergence <= threshold;
  if (Number.isFinite(divergence)) return { success, observed_value: divergence };
  const told = Number.isNaN(divergence)
    ? 'no values'
    : `observed infinity: it ${stray}, which is expected never`;
  return { success, observed_value: null, told };
}
