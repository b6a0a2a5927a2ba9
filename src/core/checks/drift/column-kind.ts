import { rankName } from '../../diff/key-candidates.ts';
import type { ColumnProfile } from '../../profile/column-profile.ts';

/** How the distribution of a column is judged: by the shares of its values, or as numbers. */
export type ColumnKind = 'categories' | 'numbers';

/** A column with more different values than this share of its filled cells holds no categories (Deequ has it so). */
const MOST_CATEGORIES = 0.1;
/** From this share on, values other than decimal numbers are taken for identifiers or text of their own each. */
const NEARLY_UNIQUE = 0.9;
/** Texts that are longer on average are running text. */
const LONGEST_CATEGORY = 60;
const YEARS = { from: 1000, to: 2200 };

/**
 * How a column can be judged; undefined for what has no distribution to speak of: keys and ids, free text, columns
 * in which nearly every value is another one, dates and years, JSON, and columns without values.
 *
 * @param name The column's name: identifiers and years show in it.
 */
export function columnKind(column: ColumnProfile, name: string): ColumnKind | undefined {
  const { type, filled, distinct, values, lengths, numbers } = column;
  const share = filled === 0 ? 1 : distinct.count / filled;
  if (type === 'number') return 'numbers';
  if (type === 'boolean') return 'categories';
  if (share >= NEARLY_UNIQUE) return undefined;
  if (type === 'integer') {
    const isYear = /year/i.test(name) && numbers.min >= YEARS.from && numbers.max <= YEARS.to;
    return isYear || rankName(name) < 2 ? undefined : 'numbers';
  }
  if (type !== 'text' || !values || lengths.mean > LONGEST_CATEGORY) return undefined;
  return share <= MOST_CATEGORIES ? 'categories' : undefined;
}
