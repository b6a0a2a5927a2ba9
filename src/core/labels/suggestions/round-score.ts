/**
 * A score to six decimals, as files and JSON hold it.
 *
 * @example
 * roundScore(1 - 0.9) // 0.1
 */
export function roundScore(score: number): number {
  return Number(score.toFixed(6));
}
