/**
 * P-values of many tests, adjusted so that those at most q hold a share of false discoveries of q or less: Benjamini and
 * Hochberg (1995). In the order of the values given.
 *
 * @example
 * adjustPValues([0.01, 0.02, 0.9]) // [0.03, 0.03, 0.9]
 */
export function adjustPValues(values: readonly number[]): number[] {
  const descending = [...values.keys()].sort((a, b) => values[b]! - values[a]!);
  const adjusted = new Array<number>(values.length).fill(1);
  let least = 1;
  for (const [place, test] of descending.entries()) {
    const rank = values.length - place;
    least = Math.min(least, (values[test]! * values.length) / rank);
    adjusted[test] = least;
  }
  return adjusted;
}
