import type { TableProfile } from './table-profile.ts';

/** A value and the share of the column's filled cells that hold it, from 0 to 1. */
export interface TopValue {
  readonly text: string;
  readonly share: number;
}

/**
 * The most frequent values of a column, the first in text order first where they tie. Of a column with more values
 * than are counted one by one the shares are those of the profile's sample, with texts cut as in the sample.
 *
 * @param column 0-based.
 */
export function topValues(profile: TableProfile, column: number, most: number): TopValue[] {
  const counts =
    profile.columns[column]?.values ?? countTexts(profile.sample.columns[column] ?? []);
  let total = 0;
  for (const count of counts.values()) total += count;
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text, count]) => ({ text, share: count / total }));
}

/**
 * How often each text occurs, blanks left out.
 *
 * @example
 * countTexts(['a', 'b', undefined, 'a']) // new Map([['a', 2], ['b', 1]])
 */
export function countTexts(texts: Iterable<string | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
