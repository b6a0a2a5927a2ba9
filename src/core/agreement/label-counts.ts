/**
 * How often each label was given to one item.
 *
 * @example
 * labelCounts([0, 1, 0, -1]) // new Map([[0, 2], [1, 1]])
 */
export function labelCounts(codes: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const code of codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}
