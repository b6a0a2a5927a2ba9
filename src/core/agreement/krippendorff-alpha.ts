import { listNames } from '../words/list-names.ts';
import { activeRaters } from './active-raters.ts';
import { alphaError } from './alpha-error.ts';
import { alphaMetric } from './alpha-metric.ts';
import { alphaParts, alphaValue } from './alpha-parts.ts';
import { bootstrapAlpha } from './bootstrap-alpha.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { errorInterval } from './error-interval.ts';
import { tallyItems } from './item-tally.ts';
import { jackknifeAlpha } from './jackknife-alpha.ts';
import { labelScores } from './label-scores.ts';
import { longestDistance } from './longest-distance.ts';
import type { Level, Ratings } from './ratings.ts';
import { ALL_ALIKE, NO_PAIR, ONE_LABEL, TOO_FEW_RATERS } from './undefined-reason.ts';

const TOO_FAR_APART =
  'Labels are so far apart that the square of their distance is no number any more.';

/** From this many items on the jackknife and the linearised error come to the same. */
const MANY = 50;

/**
 * Krippendorff's alpha: one less the disagreement seen within items over that between any two ratings. 1 is full
 * agreement, 0 is chance. For any number of raters, missing ratings and every level of measurement; an item with fewer
 * than two labels changes nothing. Its ordinal metric is Krippendorff's own, not the ordinal weights of Gwet.
 *
 * `observed` and `expected` are one less the mean distances, in shares of the longest between labels that were used.
 *
 * @example
 * krippendorffAlpha(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 0
 */
export function krippendorffAlpha(ratings: Ratings, options: CoefficientOptions): Coefficient {
  const name = 'krippendorff_alpha';
  if (activeRaters(ratings).length < 2) return { name, undefinedBecause: TOO_FEW_RATERS };
  const units = tallyItems(ratings).filter(({ total }) => total > 1);
  if (units.length === 0) return { name, undefinedBecause: NO_PAIR };

  const metricOf = alphaMetric(ratings.labels, options.level, options.weights);
  const parts = alphaParts(units, metricOf);
  const { used } = parts;
  const scores = labelScores(ratings.labels, options.level);
  const unscored = used.labels.find((label) => scores[label] === undefined);
  if (unscored !== undefined) {
    return { name, undefinedBecause: noScore(ratings.labels[unscored]!, options.level) };
  }
  const longest = longestDistance(used, parts.metric);
  if (!Number.isFinite(longest)) return { name, undefinedBecause: TOO_FAR_APART };
  const value = alphaValue(parts);
  if (value === undefined) {
    return { name, undefinedBecause: used.labels.length === 1 ? ONE_LABEL : ALL_ALIKE };
  }
  return {
    name,
    value,
    observed: 1 - parts.within / used.total / longest,
    expected: 1 - parts.overall / (used.total * (used.total - 1)) / longest,
    ...spreadOf(),
  };

  function spreadOf(): Pick<Coefficient, 'standardError' | 'interval' | 'note'> {
    const { level, confidence, bootstrap, population } = options;
    if (bootstrap) return bootstrapAlpha(units, metricOf, { confidence, ...bootstrap });
    const kind = options.alphaInterval ?? (units.length < MANY ? 'jackknife' : 'linearised');
    if (kind === 'jackknife') return jackknifeAlpha(units, metricOf, { value: value!, confidence });
    const error = alphaError(units, parts, { isRanked: level === 'ordinal', population });
    const method = 'Gwet, linearised';
    return errorInterval(value!, error, { confidence, method, degrees: units.length - 1 });
  }
}

function noScore(label: string, level: Level): string {
  const what = level === 'ratio' ? 'a number of 0 or more' : 'a number';
  return `The label ${listNames([label])} is not ${what}, and the ${level} level measures by numbers.`;
}
