import { NEAR, type PredictedLabels } from './predicted-labels.ts';

/**
 * How undecided the model is about each row, weighed by how unlikely it finds the given label, turned so that low is bad:
 * with x the entropy over its greatest value and over the given label's probability, the score is ln(1 + x) / x. 1 where
 * the model is certain of the given label.
 *
 * @example
 * confidenceWeightedEntropy({ classes: 2, given: [0], probabilities: [0.5, 0.5] }) // [Math.log(3) / 2]
 */
export function confidenceWeightedEntropy(predicted: PredictedLabels): number[] {
  const { classes, given, probabilities } = predicted;
  return Array.from(given, (label, row) => {
    let entropy = 0;
    for (let each = 0; each < classes; each++) {
      const probability = probabilities[row * classes + each]!;
      if (probability > 0) entropy -= probability * Math.log(probability);
    }
    const own = Math.max(NEAR, probabilities[row * classes + label]!);
    const weighted = Math.max(0, entropy) / Math.log(classes) / own;
    return Math.log1p(weighted) / Math.max(NEAR, weighted);
  });
}
