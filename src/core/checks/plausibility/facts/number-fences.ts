import { medcouple } from '../../../statistics/medcouple.ts';
import {
  type FenceOptions,
  type Fences,
  outlierFences,
} from '../../../statistics/outlier-fences.ts';

/** Where numbers are judged, and by what. */
export interface NumberFences extends Fences {
  /** Whether the logarithms were judged, since the numbers span magnitudes. */
  readonly logarithmic: boolean;
}

/** Fewer numbers do not show their spread. */
const LEAST_NUMBERS = 30;

/** More numbers show no more of it and take longer. */
const MOST_NUMBERS = 2000;

/** Fewer different numbers are grades or codes. */
const LEAST_DIFFERENT = 8;

/** The logarithms are judged from this lopsidedness on, where they are less lopsided than the numbers. */
const LEAST_SKEW = 0.2;

/** The share of numbers below zero that may be left out for the logarithms of the rest. */
const MOST_NEGATIVE = 0.05;

/** A tail in which more than one number in a hundred lies is a part of the column's shape. */
const MOST_BEYOND = 0.01;

/**
 * The fences beyond which a number is far from the usual ones; undefined where these are too few to tell.
 *
 * Prices, counts and sizes span magnitudes: there a number is judged by its logarithm if that is less lopsided, the lower side
 * then being left alone where some are zero or below. A fence that more than one in a hundred of the
 * usual numbers are beyond is opened, for then they are no exception.
 *
 * @param sorted Ascending.
 */
export function numberFences(
  sorted: Float64Array,
  options: FenceOptions,
): NumberFences | undefined {
  if (sorted.length < LEAST_NUMBERS || countDifferent(sorted) < LEAST_DIFFERENT) return undefined;
  const shape = thinned(sorted);
  const firstPositive = shape.findIndex((value) => value > 0);
  const positive = shape.subarray(firstPositive === -1 ? shape.length : firstPositive);
  if (isLogarithmic(shape, positive)) {
    const { low, high } = outlierFences(positive.map(Math.log), options);
    const fences = {
      low: positive.length < shape.length ? -Infinity : Math.exp(low),
      high: Math.exp(high),
    };
    return { ...openFullTails(sorted, fences), logarithmic: true };
  }
  return { ...openFullTails(sorted, outlierFences(shape, options)), logarithmic: false };
}

/** Every so many of the numbers, which keeps their shape. */
function thinned(sorted: Float64Array): Float64Array {
  const step = Math.ceil(sorted.length / MOST_NUMBERS);
  return step === 1 ? sorted : sorted.filter((_, i) => i % step === 0);
}

/** Whether next to nothing is negative, most is positive, and logarithms make it less lopsided. */
function isLogarithmic(sorted: Float64Array, positive: Float64Array): boolean {
  const negative = sorted.findIndex((value) => value >= 0);
  if (negative === -1 || negative > sorted.length * MOST_NEGATIVE) return false;
  if (positive.length < Math.max(LEAST_NUMBERS, sorted.length / 2)) return false;
  const skew = medcouple(positive);
  return skew >= LEAST_SKEW && Math.abs(medcouple(positive.map(Math.log))) < skew;
}

function openFullTails(sorted: Float64Array, { low, high }: Fences): Fences {
  const most = Math.max(1, sorted.length * MOST_BEYOND);
  const below = sorted.filter((value) => value < low).length;
  const above = sorted.filter((value) => value > high).length;
  return { low: below > most ? -Infinity : low, high: above > most ? Infinity : high };
}

/** Counted no further than needed. */
function countDifferent(sorted: Float64Array): number {
  let count = 0;
  for (let i = 0; i < sorted.length && count < LEAST_DIFFERENT; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
  }
  return count;
}
