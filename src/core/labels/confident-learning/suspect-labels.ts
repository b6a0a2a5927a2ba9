import { bestGuess, isBestGiven } from './best-guess.ts';
import type { Joint } from './confident-joint.ts';
import { confidentlyOther } from './confidently-other.ts';
import type { FilterName } from './filter-name.ts';
import { normalisedMargin } from './normalised-margin.ts';
import type { PredictedLabels } from './predicted-labels.ts';
import { pruneByClass } from './prune-by-class.ts';
import { pruneByNoiseRate } from './prune-by-noise-rate.ts';
import { selfConfidence } from './self-confidence.ts';

/**
 * Suspects labels by one of the field's rules. A row whose likeliest class is the given label is let go again, but for the
 * two rules that take the lowest scores, of as many rows as the model is sure are wrong.
 *
 * @param joint How many rows of each label belong to which class, see `calibrateJoint`.
 * @returns By row, 1 where it is suspected.
 */
export function suspectLabels(
  predicted: PredictedLabels,
  filter: FilterName,
  joint: Joint,
): Uint8Array {
  switch (filter) {
    case 'prune_by_noise_rate':
      return letGo(predicted, pruneByNoiseRate(predicted, joint));
    case 'prune_by_class':
      return letGo(predicted, pruneByClass(predicted, joint));
    case 'both': {
      const byClass = pruneByClass(predicted, joint);
      const byNoiseRate = pruneByNoiseRate(predicted, joint);
      return letGo(
        predicted,
        byClass.map((one, row) => one & byNoiseRate[row]!),
      );
    }
    case 'confident_learning':
      return confidentlyOther(predicted);
    case 'predicted_neq_given':
      return letGo(
        predicted,
        Uint8Array.from(predicted.given, (label, row) =>
          bestGuess(predicted, row) === label ? 0 : 1,
        ),
      );
    case 'low_normalized_margin':
      return lowest(normalisedMargin(predicted), confidentlyOther(predicted));
    case 'low_self_confidence':
      return lowest(selfConfidence(predicted), confidentlyOther(predicted));
  }
}

function letGo(predicted: PredictedLabels, suspected: Uint8Array): Uint8Array {
  return suspected.map((one, row) => (one && !isBestGiven(predicted, row) ? 1 : 0));
}

/** The rows of the lowest scores, as many as others are suspected. */
function lowest(scores: readonly number[], others: Uint8Array): Uint8Array {
  const count = others.reduce((sum, one) => sum + one, 0);
  const suspected = new Uint8Array(scores.length);
  const rows = scores.map((_, row) => row).sort((a, b) => scores[a]! - scores[b]!);
  for (const row of rows.slice(0, count)) suspected[row] = 1;
  return suspected;
}
