import { countOf } from '../../words/count-of.ts';

/**
 * What is said of rows that are counted and not listed.
 *
 * @example
 * cosmeticNote(9585) // '9,585 rows changed in spelling only and are not listed.'
 */
export function cosmeticNote(count: number): string {
  const verbs =
    count === 1 ? 'changed in spelling only and is' : 'changed in spelling only and are';
  return `${countOf(count, 'row')} ${verbs} not listed.`;
}
