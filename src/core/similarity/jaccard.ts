/**
 * How much two sets have in common: the size of their intersection over that of their union. Two empty sets are
 * equal: 1.
 *
 * Source: P. Jaccard, "Étude comparative de la distribution florale", 1901.
 *
 * @example
 * jaccard(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd'])) // 0.5
 */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const item of small) if (large.has(item)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 1 : shared / union;
}
