import { AssayError } from '../../assay-error.ts';
import { adjustProbabilities } from '../confident-learning/adjust-probabilities.ts';
import { calibrateJoint } from '../confident-learning/calibrate-joint.ts';
import { confidentJoint } from '../confident-learning/confident-joint.ts';
import { confidentlyOther } from '../confident-learning/confidently-other.ts';
import { countGiven } from '../confident-learning/count-given.ts';
import { estimateNoise, type Noise } from '../confident-learning/estimate-noise.ts';
import type { FilterName } from '../confident-learning/filter-name.ts';
import type { PredictedLabels } from '../confident-learning/predicted-labels.ts';
import { scoreLabels } from '../confident-learning/score-labels.ts';
import type { ScoreName } from '../confident-learning/score-name.ts';
import { suspectLabels } from '../confident-learning/suspect-labels.ts';
import type { LabelledRow } from '../predictions/labelled-row.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { countSuspects } from './count-suspects.ts';
import type { LabelSuggestion, LabelSuggestions } from './label-suggestions.ts';

/** Above every score: rows of which nothing says how sure the model is come behind the others. */
const LAST = 2;

export interface SuggestOptions {
  /** The rule that suspects labels; `prune_by_noise_rate` where left out. */
  readonly filter?: FilterName | undefined;
  /** The score that ranks them; `self_confidence` where left out. */
  readonly score?: ScoreName | undefined;
  /** Whether the score forgives what the model usually gives a class too little. */
  readonly adjust?: boolean | undefined;
  /** At most so many suggestions, the most suspect ones; all where left out. */
  readonly most?: number | undefined;
}

/**
 * The labels of a dataset that predictions make suspect, and what is suggested in their place.
 *
 * With a probability per class by confident learning (Northcutt, Jiang and Chuang, 2021). With predicted labels only,
 * every row of which another label is predicted: a wrong label and a wrong prediction look the same then, and how many
 * labels are wrong cannot be told.
 *
 * @throws {AssayError} `bad-arguments` where an option needs probabilities and there are none.
 */
export function suggestLabels(
  rows: readonly LabelledRow[],
  predictions: Predictions,
  options: SuggestOptions = {},
): LabelSuggestions {
  const { labels, given, probabilities } = predictions;
  const label = (judged: number) => rows[predictions.rows[judged]!]!.label!;
  const find = probabilities ? byConfidentLearning : byDisagreement;
  const { method, suspected, scores, noise, surelyWrong } = find(predictions, options);
  const rank = (judged: number) => scores[judged] ?? LAST;
  const ranked = suspected.sort((a, b) => rank(a) - rank(b) || a - b);
  const suggestions = ranked.map((judged): LabelSuggestion => {
    const predicted = predictions.predicted[judged]!;
    const isOther = predicted !== given[judged];
    const score = scores[judged];
    const confidence = predictions.confidence[judged];
    return {
      row: predictions.rows[judged]!,
      given: label(judged),
      ...(isOther ? { suggested: labels[predicted]! } : {}),
      ...(score === undefined ? {} : { score }),
      ...(isOther && confidence !== undefined ? { confidence } : {}),
    };
  });
  return {
    method,
    judged: predictions.rows.length,
    agreeing: given.filter((each, judged) => each === predictions.predicted[judged]).length,
    ...(noise ? { expectedWrong: noise.wrong } : {}),
    ...(surelyWrong === undefined ? {} : { surelyWrong }),
    suspected: suggestions.length,
    suggestions: suggestions.slice(0, options.most),
    ...countSuspects(
      given.map((_, judged) => label(judged)),
      suggestions,
      labels,
      noise,
    ),
  };
}

interface Found {
  readonly method: LabelSuggestions['method'];
  /** Judged rows. */
  readonly suspected: number[];
  /** By judged row. */
  readonly scores: readonly (number | undefined)[];
  readonly noise?: Noise;
  readonly surelyWrong?: number;
}

function byConfidentLearning(
  { labels, given, probabilities }: Predictions,
  { filter = 'prune_by_noise_rate', score = 'self_confidence', adjust = false }: SuggestOptions,
): Found {
  if (adjust && score === 'confidence_weighted_entropy') {
    throw new AssayError('bad-arguments', `--adjust does nothing to the score ${score}.`, {
      hint: 'Leave --adjust out, or choose another score.',
    });
  }
  const predicted: PredictedLabels = {
    classes: labels.length,
    given,
    probabilities: probabilities!,
  };
  const joint = calibrateJoint(confidentJoint(predicted), countGiven(predicted));
  return {
    method: { name: 'confident-learning', filter, score, adjusted: adjust },
    suspected: rowsIn(suspectLabels(predicted, filter, joint)),
    scores: scoreLabels(adjust ? adjustProbabilities(predicted) : predicted, score),
    noise: estimateNoise(joint),
    surelyWrong: rowsIn(confidentlyOther(predicted)).length,
  };
}

function byDisagreement(
  { given, predicted, confidence }: Predictions,
  { filter, score, adjust }: SuggestOptions,
): Found {
  const asked = filter ? '--filter' : score ? '--score' : adjust ? '--adjust' : undefined;
  if (asked !== undefined) {
    throw new AssayError('bad-arguments', `${asked} needs a probability for each label.`, {
      hint: 'Leave it out, or give probabilities: p_<label> for each label.',
    });
  }
  return {
    method: { name: 'disagreement' },
    suspected: [...given.keys()].filter((judged) => given[judged] !== predicted[judged]),
    // The given label can be no likelier than what the predicted one leaves.
    scores: confidence.map((each) => (each === undefined ? undefined : 1 - each)),
  };
}

const rowsIn = (suspected: Uint8Array): number[] =>
  [...suspected.keys()].filter((row) => suspected[row] === 1);
