import { cutText } from '../../words/cut-text.ts';
import { codeSpan } from '../escape/code-span.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';

const LONGEST_PROSE = 500;

/**
 * A sentence of Assay's for Markdown: what stands between backticks becomes code, all else is escaped, so
 * that text out of data inside the sentence stays text.
 *
 * @example
 * markdownProse('Set `lfs: true` for *all*') // 'Set `lfs: true` for &#42;all&#42;'
 */
export function markdownProse(sentence: string): string {
  const parts = cutText(sentence, LONGEST_PROSE).split('`');
  const last = parts.length - 1;
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return escapeMarkdown(part);
      return i === last ? `&#96;${escapeMarkdown(part)}` : codeSpan(part);
    })
    .join('');
}
