/**
 * The probability that a uniform variable is at most a value.
 *
 * @param location Where the distribution starts.
 * @param width How far it reaches from there; positive.
 *
 * @example
 * uniformCumulative(12, 10, 4) // 0.5
 */
export function uniformCumulative(value: number, location = 0, width = 1): number {
  return Math.min(Math.max((value - location) / width, 0), 1);
}
