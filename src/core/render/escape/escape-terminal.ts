import { showInvisible } from './show-invisible.ts';

/**
 * Text out of data for a terminal: it stays on its line and cannot colour, move the cursor, set a title or
 * turn the reading direction.
 *
 * @example
 * escapeTerminal('\u001b]0;title\u0007') // '\\x1b]0;title\\x07'
 */
export function escapeTerminal(text: string): string {
  return showInvisible(text);
}
