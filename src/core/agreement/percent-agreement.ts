import { proportionInterval } from '../statistics/proportion-interval.ts';
import type { Coefficient } from './coefficient.ts';
import type { CoefficientOptions } from './coefficient-options.ts';
import { CANNOT_TELL, type Ratings } from './ratings.ts';
import { NO_PAIR } from './undefined-reason.ts';

/** The share of agreement, and what it is a share of. */
export interface PercentAgreement extends Coefficient {
  readonly name: 'percent_agreement';
  /** Of the items compared; with more than two raters an item counts by the share of its pairs that agree. */
  readonly agreed: number;
  /** The items that at least two raters answered. */
  readonly compared: number;
  /** The same where `can't tell` counts as no answer; only where somebody could not tell. */
  readonly withoutCannotTell?: PercentAgreement;
}

/**
 * The share of items on which raters gave the same label, exactly the same whatever the weights. Who cannot tell
 * agrees with nobody, not even with another who cannot tell.
 *
 * The interval is one of a proportion, Wilson's by default, over the items: with more than two raters it is a little
 * wider than it need be, since an item that counts in part varies less than one that counts or does not. The standard
 * error is Gwet's linearised one.
 *
 * @example
 * percentAgreement(
 *   { items: ['a', 'b'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[1, 1], [0, 1]] },
 *   { level: 'nominal', weights: 'identity', confidence: 0.95 },
 * ).value // 0.5
 */
export function percentAgreement(ratings: Ratings, options: CoefficientOptions): PercentAgreement {
  const counting = agreementOf(ratings, options, (code) => code >= 0 || code === CANNOT_TELL);
  const someoneCannotTell = ratings.codes.some((codes) => codes.includes(CANNOT_TELL));
  if (!someoneCannotTell) return counting;
  return {
    ...counting,
    withoutCannotTell: agreementOf(ratings, options, (code) => code >= 0),
  };
}

function agreementOf(
  { codes }: Ratings,
  options: CoefficientOptions,
  isAnswer: (code: number) => boolean,
): PercentAgreement {
  const name = 'percent_agreement';
  const answered = codes.map((row) => row.filter(isAnswer)).filter((row) => row.length > 0);
  const shares = answered.flatMap((row) => (row.length < 2 ? [] : [agreeingPairs(row)]));
  const compared = shares.length;
  if (compared === 0) return { name, agreed: 0, compared, undefinedBecause: NO_PAIR };

  const agreed = shares.reduce((sum, share) => sum + share, 0);
  const value = agreed / compared;
  const standardError = errorOf(shares, answered.length, value, options.population);
  return {
    name,
    agreed,
    compared,
    value,
    observed: value,
    ...(standardError !== undefined && { standardError }),
    interval: proportionInterval(agreed, compared, options.confidence, options.proportionInterval),
  };
}

/** The share of the pairs of an item's answers that are the same label. */
function agreeingPairs(answers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const code of answers) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  let agreeing = 0;
  for (const count of counts.values()) agreeing += count * (count - 1);
  return agreeing / (answers.length * (answers.length - 1));
}

/** Items with one answer are counted by Gwet: how many are compared is left to chance as well. */
function errorOf(
  shares: readonly number[],
  items: number,
  value: number,
  population = Infinity,
): number | undefined {
  if (items < 2) return undefined;
  const scale = items / shares.length;
  const squares = shares.reduce((sum, share) => sum + (scale * share - value) ** 2, 0);
  const ofSingles = (items - shares.length) * value ** 2;
  const unseen = Math.max(1 - items / population, 0);
  return Math.sqrt((unseen * (squares + ofSingles)) / (items * (items - 1)));
}
