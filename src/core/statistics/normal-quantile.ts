import { twoSidedNormal } from './two-sided-normal.ts';

/**
 * The value that a standard normal variable stays below with a probability between 0 and 1.
 *
 * @example
 * normalQuantile(0.975).toFixed(4) // '1.9600'
 * normalQuantile(0.2).toFixed(4) // '-0.8416'
 */
export function normalQuantile(probability: number): number {
  return probability < 0.5
    ? -twoSidedNormal(2 * probability)
    : twoSidedNormal(2 * (1 - probability));
}
