import type { ConfidenceInterval } from '../statistics/confidence-interval.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';

/**
 * The interval of the agreement on one label. Of two raters that is 2p / (1 + p), where p is the share of items on which
 * both gave the label among those on which at least one did: Wilson's interval of p, with both bounds so turned. With
 * more raters it is a little wider than it need be.
 *
 * @param agreement From 0 to 1.
 * @param items On which at least one rater gave the label.
 *
 * @example
 * specificInterval(0.8, 30, 0.95).low.toFixed(4) // '0.6557'
 */
export function specificInterval(
  agreement: number,
  items: number,
  confidence: number,
): ConfidenceInterval {
  const both = agreement / (2 - agreement);
  const turned = (share: number) => (2 * share) / (1 + share);
  const interval = proportionInterval(both * items, items, confidence);
  return { ...interval, low: turned(interval.low), high: turned(interval.high) };
}
