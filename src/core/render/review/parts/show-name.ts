import { maskText } from '../../../privacy/mask-text.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { fitEscaped } from './fit-escaped.ts';

const LONGEST = 80;
/** With all escapes. */
const ROOM = 240;

/**
 * A label, a column or another name out of data, for a line of text: masked, cut, escaped.
 *
 * @example
 * showName('card *arrival*') // 'card &#42;arrival&#42;'
 * showName('') // '_blank_'
 */
export function showName(name: string): string {
  const text = name.trim();
  return text === ''
    ? '_blank_'
    : fitEscaped(cutText(maskText(text), LONGEST), ROOM, escapeMarkdown);
}
