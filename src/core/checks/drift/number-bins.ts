import { numberOfText } from '../../profile/number-of-text.ts';
import type { Bins } from './bins.ts';

/** As many as are usual for the population stability index: tenths of base. */
const BINS = 10;

/**
 * Bins that hold a tenth of the numbers each, or more where numbers repeat. The outer ones are open.
 *
 * @param sorted Base's numbers, ascending; at least one.
 */
export function numberBins(sorted: ArrayLike<number>): Bins {
  const bounds: number[] = [];
  for (let i = 1; i < BINS; i++) {
    const bound = sorted[Math.ceil((i * sorted.length) / BINS) - 1]!;
    // A bound at the largest number would leave the last bin empty in base.
    if (bound !== bounds.at(-1) && bound < sorted[sorted.length - 1]!) bounds.push(bound);
  }
  const labels = [...bounds, Infinity].map((bound, i) => label(bounds[i - 1], bound));
  return {
    labels,
    of: (text) => {
      const value = text === undefined ? undefined : numberOfText(text.trim());
      return value === undefined ? -1 : binOf(value, bounds);
    },
  };
}

function binOf(value: number, bounds: readonly number[]): number {
  const bin = bounds.findIndex((bound) => value <= bound);
  return bin === -1 ? bounds.length : bin;
}

function label(above: number | undefined, upTo: number): string {
  if (above === undefined) return upTo === Infinity ? 'all' : `≤ ${shortNumber(upTo)}`;
  return upTo === Infinity
    ? `> ${shortNumber(above)}`
    : `${shortNumber(above)} – ${shortNumber(upTo)}`;
}

/** Four digits are enough to tell bins apart for the eye. */
function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
