import type { ColumnProfile } from '../../profile/column-profile.ts';
import { countTexts } from '../../profile/top-values.ts';
import { columnKind } from './column-kind.ts';
import type { Texts } from './compare-distributions.ts';

/** From this share of new values on in rows that follow, another one is nothing to tell. */
const MOST_NEW = 0.01;
/** Fewer rows have no vocabulary. */
const FEWEST_ROWS = 50;
/** Parts that base is cut into, to see whether each brings values that the others lack. */
const PARTS = 5;
/** From this kappa of neighbouring rows on, the file is sorted by the column. */
const SORTED = 0.8;

/**
 * The values of a column of base, where they come from a closed set: categories of which each fifth of the file has
 * hardly any (at most 1 % of its rows, on average) that the other fifths do not have. So a file that is sorted by a
 * column, or grows by new groups of rows, has no vocabulary in it. Undefined for any other column.
 *
 * @param texts The column in the profile's sample, in the order of the rows.
 */
export function closedVocabulary(
  column: ColumnProfile,
  texts: Texts,
): ReadonlyMap<string, number> | undefined {
  const { values, filled } = column;
  const isCategories = columnKind(column, '') === 'categories';
  if (!values || filled < FEWEST_ROWS || !isCategories) return undefined;
  return shareOfNews(texts) <= MOST_NEW && !isSorted(texts) ? values : undefined;
}

/** Whether neighbours are alike far more often than chance makes them, by the measure of Cohen's kappa. */
function isSorted(texts: Texts): boolean {
  const filled = texts.filter((text) => text !== undefined);
  const alike = filled.filter((text, i) => i > 0 && text === filled[i - 1]).length;
  const observed = alike / (filled.length - 1);
  const expected = [...countTexts(filled).values()].reduce(
    (sum, count) => sum + (count / filled.length) ** 2,
    0,
  );
  return observed - expected >= SORTED * (1 - expected) && expected < 1;
}

/** The share of cells whose value occurs in no other part of the file. */
function shareOfNews(texts: Texts): number {
  const seen = new Map<string, { readonly part: number; count: number; isLocal: boolean }>();
  let filled = 0;
  texts.forEach((text, i) => {
    if (text === undefined) return;
    filled++;
    const part = Math.floor((i * PARTS) / texts.length);
    const known = seen.get(text);
    if (!known) seen.set(text, { part, count: 1, isLocal: true });
    else {
      known.count++;
      known.isLocal &&= known.part === part;
    }
  });
  let local = 0;
  for (const { count, isLocal } of seen.values()) if (isLocal) local += count;
  return filled === 0 ? 1 : local / filled;
}
