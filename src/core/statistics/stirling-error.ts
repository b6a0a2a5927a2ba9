/** Factorials up to this are taken as products, which the series below is too rough for. */
const LARGEST_PRODUCT = 15;

/**
 * How far the logarithm of a factorial is from Stirling's formula: ln n! − ln(√(2πn) (n / e)ⁿ), from its series for
 * large n (DLMF 5.11.1). Probabilities of counts are made of it, as logarithms of large factorials have too few digits
 * left once they are subtracted from one another (Loader 2000, Fast and accurate computation of binomial
 * probabilities).
 *
 * @param count A whole number, not negative; at 0 the limit for use in such probabilities, which is 0.
 *
 * @example
 * stirlingError(1).toFixed(6) // '0.081061'
 */
export function stirlingError(count: number): number {
  if (count === 0) return 0;
  if (count <= LARGEST_PRODUCT) {
    let factorial = 1;
    for (let i = 2; i <= count; i++) factorial *= i;
    const stirling = 0.5 * Math.log(2 * Math.PI * count) + count * (Math.log(count) - 1);
    return Math.log(factorial) - stirling;
  }
  const square = 1 / (count * count);
  const series =
    1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)));
  return series / count;
}
