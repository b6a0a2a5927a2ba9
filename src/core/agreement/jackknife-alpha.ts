import type { MetricOf } from './alpha-metric.ts';
import { alphaParts, alphaValue } from './alpha-parts.ts';
import type { Coefficient } from './coefficient.ts';
import { errorInterval } from './error-interval.ts';
import type { ItemTally } from './item-tally.ts';

const ONE_HOLDS_ALL =
  'No interval: without one of the items all labels would be the same, so this hangs on a single item.';

/**
 * The error of Krippendorff's alpha by leaving out one item after another, and its interval by Student's t. Where
 * that leaves one label only, alpha hangs on a single item, and there is no error. Takes time in proportion to the square
 * of the items.
 *
 * @param units Items with at least two labels each.
 *
 * @example
 * jackknifeAlpha(
 *   tallyItems({ items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] }),
 *   () => ({ kind: 'equality' }),
 *   { value: 0.5333, confidence: 0.95 },
 * ).standardError.toFixed(4) // '0.6143'
 */
export function jackknifeAlpha(
  units: readonly ItemTally[],
  metricOf: MetricOf,
  { value, confidence }: { readonly value: number; readonly confidence: number },
): Pick<Coefficient, 'standardError' | 'interval' | 'note'> {
  const values = units.flatMap((_, left) => {
    const rest = units.toSpliced(left, 1);
    return alphaValue(alphaParts(rest, metricOf)) ?? [];
  });
  const n = units.length;
  if (values.length < n) return { note: ONE_HOLDS_ALL };
  const mean = values.reduce((sum, each) => sum + each, 0) / n;
  const squares = values.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return errorInterval(value, Math.sqrt(((n - 1) / n) * squares), {
    confidence,
    method: 'jackknife over items',
    degrees: n - 1,
  });
}
