import type { Bins } from './bins.ts';

/** Values of fewer rows on both sides together share a bin: too few for shares to mean anything (Cochran's rule, both sides). */
const FEWEST_ROWS = 10;

/**
 * One bin a value, the most frequent of base first; values that are rare on both sides share a last one.
 *
 * @param base Rows by value.
 * @param head Rows by value.
 */
export function categoryBins(
  base: ReadonlyMap<string, number>,
  head: ReadonlyMap<string, number>,
): Bins {
  const all = new Map(base);
  for (const [text, count] of head) all.set(text, (all.get(text) ?? 0) + count);
  const own = [...all]
    .filter(([, count]) => count >= FEWEST_ROWS)
    .map(([text]) => text)
    .sort((a, b) => (base.get(b) ?? 0) - (base.get(a) ?? 0) || (a < b ? -1 : 1));
  const bins = new Map(own.map((text, i) => [text, i]));
  const hasRest = own.length < all.size;
  return {
    labels: hasRest ? [...own, 'rare values'] : own,
    of: (text) => (text === undefined ? -1 : (bins.get(text) ?? (hasRest ? own.length : -1))),
  };
}
