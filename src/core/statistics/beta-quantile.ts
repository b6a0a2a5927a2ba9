import { incompleteBeta } from './incomplete-beta.ts';

/** As many halvings as bring an interval of 0 to 1 below the distance between neighbouring floats near 1e-6. */
const HALVINGS = 72;

/**
 * The value that a beta variable stays below with a probability, found by halving an interval: the inverse of the
 * regularised incomplete beta function.
 *
 * @param probability From 0 to 1.
 * @param alpha Positive.
 * @param beta Positive.
 *
 * @example
 * betaQuantile(0.25, 1, 1).toFixed(6) // '0.250000'
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, alpha, beta) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
