/**
 * The probability that the two-sample Kolmogorov–Smirnov distance of samples without ties reaches a value: one less
 * the share of the paths through the grid of `n` by `m` steps that stay closer to the diagonal (Hodges 1958). Takes
 * time in proportion to n × m.
 *
 * @example
 * exactSmirnovSurvival(1, 2, 3).toFixed(6) // '0.200000'
 */
export function exactSmirnovSurvival(distance: number, n: number, m: number): number {
  // A little less than the distance, so that rounding does not take a path on the bound for one within it.
  const bound = distance - 1e-9;
  const within = new Float64Array(m + 1);
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i === 0 && j === 0) within[0] = 1;
      else if (Math.abs(i / n - j / m) >= bound) within[j] = 0;
      else {
        const fromLeft = j === 0 ? 0 : within[j - 1]! * (j / (i + j));
        within[j] = within[j]! * (i / (i + j)) + fromLeft;
      }
    }
  }
  return distance <= 0 ? 1 : Math.min(Math.max(1 - within[m]!, 0), 1);
}
