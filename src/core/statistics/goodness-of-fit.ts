import { chiSquareSurvival } from './chi-square-survival.ts';

/**
 * Pearson's chi-square test of counts against expected ones: the probability of counts this far off or farther. What
 * was observed and is expected never makes it 0; bins that are empty on both sides do not count.
 *
 * @example
 * goodnessOfFit([10, 20, 30], [20, 20, 20]).toFixed(6) // '0.006738'
 */
export function goodnessOfFit(observed: readonly number[], expected: readonly number[]): number {
  let statistic = 0;
  let bins = 0;
  for (const [i, count] of observed.entries()) {
    const wanted = expected[i]!;
    if (count === 0 && wanted === 0) continue;
    bins++;
    statistic += (count - wanted) ** 2 / wanted;
  }
  return statistic === Infinity ? 0 : chiSquareSurvival(statistic, bins - 1);
}
