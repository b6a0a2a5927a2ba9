import { confidenceWeightedEntropy } from './confidence-weighted-entropy.ts';
import { normalisedMargin } from './normalised-margin.ts';
import type { PredictedLabels } from './predicted-labels.ts';
import type { ScoreName } from './score-name.ts';
import { selfConfidence } from './self-confidence.ts';

const SCORES: Readonly<Record<ScoreName, (predicted: PredictedLabels) => number[]>> = {
  self_confidence: selfConfidence,
  normalized_margin: normalisedMargin,
  confidence_weighted_entropy: confidenceWeightedEntropy,
};

/**
 * A score of each row's label, low where it is suspect.
 *
 * @example
 * scoreLabels({ classes: 2, given: [1], probabilities: [0.75, 0.25] }, 'self_confidence') // [0.25]
 */
export function scoreLabels(predicted: PredictedLabels, score: ScoreName): number[] {
  return SCORES[score](predicted);
}
