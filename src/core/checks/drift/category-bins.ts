import type { Bins } from './bins.ts';

/** Values of fewer rows on both sides together share a bin: too few for shares to mean anything (Cochran's rule, both sides). */
const FEWEST_ROWS = 10;

/**
 * One bin a value, the most frequent of base first; values that are rare on both sides share a last one.
 *
 * @param base Rows by value.
 * @param head Rows by value; those of them that base lacks may be left out.
 */
export function categoryBins(
  base: ReadonlyMap<string, number>,
  head: ReadonlyMap<string, number>,
): Bins {
  const all = new Map(base);
  for (const [text, count] of head) all.set(text, (all.get(text) ?? 0) + count);
  const ordered = [...all].sort(
    ([a], [b]) => (base.get(b) ?? 0) - (base.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const own = ordered.filter(([, count]) => count >= FEWEST_ROWS).map(([text]) => text);
  const rare = ordered.filter(([, count]) => count < FEWEST_ROWS).map(([text]) => text);
  const bins = new Map(own.map((text, i) => [text, i]));
  for (const text of rare) bins.set(text, own.length);
  return {
    labels: rare.length > 0 ? [...own, 'rare values'] : own,
    of: (text) => (text === undefined ? -1 : (bins.get(text) ?? -1)),
  };
}
