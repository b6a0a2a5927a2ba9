import { gammaln } from 'simple-statistics';

/**
 * The probability that a sample of `n` lies above the distribution it comes from by at least a distance somewhere: the
 * sum of Birnbaum & Tingey (1951). Takes time in proportion to `n`.
 *
 * @example
 * oneSidedKolmogorovSurvival(0.5, 1) // 0.5
 */
export function oneSidedKolmogorovSurvival(distance: number, n: number): number {
  if (distance <= 0) return 1;
  if (distance >= 1) return 0;
  const logChoices = (j: number) => gammaln(n + 1) - gammaln(j + 1) - gammaln(n - j + 1);
  let sum = (1 - distance) ** n / distance;
  for (let j = 1; j <= n * (1 - distance); j++) {
    const share = distance + j / n;
    const rest = 1 - share;
    if (rest <= 0) break;
    sum += Math.exp(logChoices(j) + (j - 1) * Math.log(share) + (n - j) * Math.log(rest));
  }
  return Math.min(distance * sum, 1);
}
