import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { fitEscaped } from './fit-escaped.ts';

/**
 * Text of several lines out of data, escaped, its lines kept; at most so many characters with all escapes.
 *
 * @example
 * showText('a *b*\nc', 100) // 'a &#42;b&#42;<br>c'
 */
export function showText(text: string, room: number): string {
  return fitEscaped(text, room, escapeLines);
}

function escapeLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => escapeMarkdown(line.trimEnd()))
    .join('<br>');
}
