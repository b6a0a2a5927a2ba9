import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';

/**
 * Text of several lines out of data, escaped, its lines kept; at most so many characters with all escapes.
 *
 * @example
 * showText('a *b*\nc', 100) // 'a &#42;b&#42;<br>c'
 */
export function showText(text: string, room: number): string {
  let length = Math.min(text.length, room);
  for (;;) {
    const shown = cutText(text, length)
      .split(/\r\n|\n|\r/)
      .map((line) => escapeMarkdown(line.trimEnd()))
      .join('<br>');
    if (shown.length <= room) return shown;
    if (length <= 1) return '…';
    length = Math.min(length - 1, Math.floor((length * room) / shown.length));
  }
}
