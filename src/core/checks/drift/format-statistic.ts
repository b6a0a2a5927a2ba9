/**
 * A statistic to two digits behind the point, or to two significant ones where it is small.
 *
 * @example
 * formatStatistic(0.3149) // '0.31'
 * formatStatistic(0.00123) // '0.0012'
 */
export function formatStatistic(value: number): string {
  if (value === 0) return '0';
  return Math.abs(value) < 0.01 && Math.abs(value) >= 0.0001
    ? String(Number(value.toPrecision(2)))
    : value.toFixed(2);
}

/**
 * A probability, as tests are reported.
 *
 * @example
 * formatProbability(1e-9) // 'p < 0.001'
 * formatProbability(0.0312) // 'p = 0.031'
 */
export function formatProbability(p: number): string {
  return p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`;
}
