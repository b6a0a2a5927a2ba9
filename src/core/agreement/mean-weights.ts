import type { LabelWeights } from './label-weights.ts';

/**
 * The weight that each label has on average with labels that are used so much, by label. Which rater is first means
 * nothing here: the two weights of a pair are taken half and half.
 *
 * @param shares By label; they sum to 1, or to however much the weights are to count.
 *
 * @example
 * meanWeights(new Map([[0, 0.75], [1, 0.25]]), labelWeights(['no', 'yes'], 'identity', 'nominal'))
 * // new Map([[0, 0.75], [1, 0.25]])
 */
export function meanWeights(
  shares: ReadonlyMap<number, number>,
  { isIdentity, of }: LabelWeights,
): Map<number, number> {
  const means = new Map(shares);
  if (isIdentity) return means;
  for (const label of shares.keys()) {
    let mean = 0;
    for (const [other, share] of shares)
      mean += (share * (of(label, other) + of(other, label))) / 2;
    means.set(label, mean);
  }
  return means;
}
