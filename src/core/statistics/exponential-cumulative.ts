/**
 * The probability that an exponential variable is at most a value: 1 - exp(-x / scale).
 *
 * @param location Where the distribution starts.
 * @param scale The mean above `location`; positive.
 *
 * @example
 * exponentialCumulative(1).toFixed(6) // '0.632121'
 */
export function exponentialCumulative(value: number, location = 0, scale = 1): number {
  const x = (value - location) / scale;
  return x <= 0 ? 0 : -Math.expm1(-x);
}
