import { cutText } from '../../../words/cut-text.ts';

/**
 * Text cut so that it takes at most so many characters once it is escaped.
 *
 * @example
 * fitEscaped('a<b', 10, (text) => text.replace('<', '&lt;')) // 'a&lt;b'
 * fitEscaped('a long text', 7, (text) => text) // 'a long…'
 */
export function fitEscaped(text: string, room: number, escaping: (text: string) => string): string {
  let length = Math.min(text.length, room);
  for (;;) {
    const shown = escaping(cutText(text, length));
    if (shown.length <= room) return shown;
    if (length <= 1) return '…';
    length = Math.min(length - 1, Math.floor((length * room) / shown.length));
  }
}
