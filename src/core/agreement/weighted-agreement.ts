import type { LabelCounts } from './item-tally.ts';
import type { LabelWeights } from './label-weights.ts';

/**
 * How far the labels of one item agree: the mean weight of its pairs of raters.
 *
 * @param item With at least two labels.
 *
 * @example
 * weightedAgreement({ labels: [0, 1], counts: [2, 1], total: 3 }, labelWeights(['no', 'yes'], 'identity', 'nominal'))
 *   .toFixed(4) // '0.3333'
 */
export function weightedAgreement(
  { labels, counts, total }: LabelCounts,
  { isIdentity, of }: LabelWeights,
): number {
  let agreeing = 0;
  for (const [i, label] of labels.entries()) {
    const count = counts[i]!;
    agreeing += count * (count - 1);
    if (isIdentity) continue;
    for (let j = 0; j < i; j++) {
      agreeing += count * counts[j]! * (of(label, labels[j]!) + of(labels[j]!, label));
    }
  }
  return agreeing / (total * (total - 1));
}
