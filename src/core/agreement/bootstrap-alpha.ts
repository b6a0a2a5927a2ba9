import { quantileOfSorted } from '../statistics/quantile-of-sorted.ts';
import type { MetricOf } from './alpha-metric.ts';
import { alphaParts, alphaValue } from './alpha-parts.ts';
import type { Coefficient } from './coefficient.ts';
import { droppedNote } from './dropped-note.ts';
import { errorInterval } from './error-interval.ts';
import type { ItemTally } from './item-tally.ts';

interface BootstrapOptions {
  readonly confidence: number;
  readonly samples: number;
  /** From 0 to 1, without 1. */
  readonly random: () => number;
}

/**
 * The interval of Krippendorff's alpha by drawing as many items again, with replacement, and taking the percentiles:
 * items, not ratings, since the ratings of an item hang together. Draws that hold one label only have no alpha; they are
 * left out and counted in the note.
 *
 * @param units Items with at least two labels each.
 *
 * @example
 * bootstrapAlpha(
 *   tallyItems({ items: ['a', 'b', 'c', 'd'], raters: ['x', 'y'], labels: ['no', 'yes'], codes: [[0, 0], [0, 1], [1, 1], [1, 1]] }),
 *   () => ({ kind: 'equality' }),
 *   { confidence: 0.95, samples: 200, random: seededRandom(1) },
 * ).interval.distribution // 'bootstrap'
 */
export function bootstrapAlpha(
  units: readonly ItemTally[],
  metricOf: MetricOf,
  { confidence, samples, random }: BootstrapOptions,
): Pick<Coefficient, 'standardError' | 'interval' | 'note'> {
  const values: number[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)]!);
    const value = alphaValue(alphaParts(drawn, metricOf));
    if (value !== undefined) values.push(value);
  }
  const dropped = droppedNote(samples - values.length, samples);
  if (values.length < 2) return { ...(dropped && { note: dropped }) };

  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const standardError = Math.sqrt(squares / (values.length - 1));
  const method = `bootstrap over items, ${samples} samples`;
  const { note: spread, ...error } = errorInterval(mean, standardError, { confidence, method });
  const note = [dropped, spread].filter((each) => each !== undefined).join(' ');
  if (!error.interval) return { ...error, note };

  values.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  const [low, high] = [quantileOfSorted(values, tail), quantileOfSorted(values, 1 - tail)];
  const interval = { low, high, level: confidence, method, distribution: 'bootstrap' };
  return { standardError, interval, ...(note !== '' && { note }) };
}
