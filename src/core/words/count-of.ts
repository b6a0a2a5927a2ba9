import { formatCount } from './format-count.ts';

/**
 * A count and its noun.
 *
 * @example
 * countOf(1, 'row') // '1 row'
 * countOf(1200, 'row') // '1,200 rows'
 */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}
