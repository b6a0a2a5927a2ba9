/**
 * Pearson's correlation of pairs of numbers, from -1 to 1; NaN where one side does not vary.
 *
 * @example
 * pearsonCorrelation([1, 2, 3], [2, 4, 6]).toFixed(6) // '1.000000'
 */
export function pearsonCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const meanOf = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [middleX, middleY] = [meanOf(xs), meanOf(ys)];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [i, x] of xs.entries()) {
    const [dx, dy] = [x - middleX, ys[i]! - middleY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const value = xy / (Math.sqrt(xx) * Math.sqrt(yy));
  return Math.max(-1, Math.min(1, value));
}
