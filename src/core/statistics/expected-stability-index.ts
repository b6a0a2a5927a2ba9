/**
 * The population stability index that two samples of one and the same distribution have on average: the mean of the
 * chi-square variable that it nearly is, times (1/n + 1/m) (Yurdakul 2018).
 *
 * @param base How many rows of base were counted.
 * @param head How many rows of head were counted.
 *
 * @example
 * expectedStabilityIndex(450, 450, 10).toFixed(2) // '0.04'
 */
export function expectedStabilityIndex(base: number, head: number, bins: number): number {
  return (1 / base + 1 / head) * (bins - 1);
}
