/**
 * The first Wasserstein distance of two samples, in their unit: how far values have to move on average to turn one
 * distribution into the other. Undefined where one has no values.
 *
 * @param base Ascending.
 * @param head Ascending.
 *
 * @example
 * wassersteinDistance([0, 1, 3], [5, 6, 8]) // 5
 */
export function wassersteinDistance(
  base: ArrayLike<number>,
  head: ArrayLike<number>,
): number | undefined {
  const [n, m] = [base.length, head.length];
  if (n === 0 || m === 0) return undefined;
  let distance = 0;
  let last = Math.min(base[0]!, head[0]!);
  for (let i = 0, j = 0; i < n || j < m; ) {
    const value = Math.min(i < n ? base[i]! : Infinity, j < m ? head[j]! : Infinity);
    distance += Math.abs(i / n - j / m) * (value - last);
    while (i < n && base[i] === value) i++;
    while (j < m && head[j] === value) j++;
    last = value;
  }
  return distance;
}
