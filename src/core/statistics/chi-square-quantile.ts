import { chiSquareSurvival } from './chi-square-survival.ts';

/**
 * The value that a chi-square variable exceeds with a probability between 0 and 1, found by halving an interval.
 *
 * @example
 * chiSquareQuantile(0.05, 1).toFixed(6) // '3.841459'
 */
export function chiSquareQuantile(probability: number, degrees: number): number {
  if (degrees <= 0) return 0;
  let low = 0;
  let high = degrees + 1;
  while (chiSquareSurvival(high, degrees) > probability) high *= 2;
  // Sixty halvings leave less than the distance between neighbouring floats.
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (chiSquareSurvival(middle, degrees) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
