import { cutText } from '../../../words/cut-text.ts';
import { formatCount } from '../../../words/format-count.ts';
import { codeSpan } from '../../escape/code-span.ts';
import { joinWords } from './join-words.ts';

const MOST = 10;

/**
 * Logins as they are spoken of: nobody is notified.
 *
 * @example
 * nameLogins(['expert-1', 'expert-2']) // '`expert-1` and `expert-2`'
 */
export function nameLogins(logins: readonly string[], last: 'and' | 'or' = 'and'): string {
  const shown = logins.slice(0, MOST).map((login) => codeSpan(cutText(login, 100)));
  const left = logins.length - shown.length;
  return joinWords(left > 0 ? [...shown, `${formatCount(left)} more`] : shown, last);
}
