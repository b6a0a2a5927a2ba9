import { maskText } from '../privacy/mask-text.ts';
import { cutText } from './cut-text.ts';
import { formatCount } from './format-count.ts';

const LONGEST_NAME = 60;

/**
 * The first names of a list and how many are left out. Names come out of data: the text is to be escaped.
 * They are masked, since a row can be read as a header.
 *
 * @example
 * listNames(['id', 'name', 'zip', 'city'], 2) // 'id, name and 2 more'
 */
export function listNames(names: readonly string[], most = 8): string {
  const shown = names
    .slice(0, most)
    .map((name) => cutText(name === '' ? '(blank)' : maskText(name), LONGEST_NAME));
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${formatCount(left)} more` : shown.join(', ');
}
