import { gammaCumulative } from './gamma-cumulative.ts';

/**
 * The probability that a chi-square variable is at most a value: a gamma variable of shape `degrees / 2` and scale 2.
 *
 * @param degrees Of freedom; positive.
 *
 * @example
 * chiSquareCumulative(0, 3) // 0
 */
export function chiSquareCumulative(
  value: number,
  degrees: number,
  location = 0,
  scale = 1,
): number {
  return gammaCumulative(value, degrees / 2, location, 2 * scale);
}
