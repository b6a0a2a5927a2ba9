import { countOf } from '../../words/count-of.ts';
import { formatCount } from '../../words/format-count.ts';

/**
 * The title of a list of rows: what they are, how many, and how many of them are listed.
 *
 * @example
 * listTitle('added', 120, 20) // '120 rows added, the first 20:'
 * listTitle('moved', 2, 2) // '2 rows moved:'
 */
export function listTitle(verb: string, total: number, shown: number): string {
  const cut =
    shown < total ? `, ${shown === 1 ? 'the first' : `the first ${formatCount(shown)}`}` : '';
  return `${countOf(total, 'row')} ${verb}${cut}:`;
}
