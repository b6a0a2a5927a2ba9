import { formatCount } from './format-count.ts';

/**
 * A count with the words that agree with it, for sentences.
 *
 * @param one The words after a count of one, the verb included where it changes too.
 * @param many The words after any other count.
 *
 * @example
 * countPhrase(1200, 'row has', 'rows have') // '1,200 rows have'
 */
export function countPhrase(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
