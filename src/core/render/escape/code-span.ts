import { escapeMarkdown } from './escape-markdown.ts';
import { showInvisible } from './show-invisible.ts';

/** What stands between backticks exactly as written, in running text and in a table alike. */
const PLAIN = /^[^\s`|\\$]+(?: [^\s`|\\$]+)*$/;

/**
 * Text out of data as code in GitHub Flavored Markdown, where mentions and references are inert. Text that
 * backticks cannot hold everywhere (a backtick, a table's pipe, outer spaces) stands in a `code` element.
 *
 * @example
 * codeSpan('T-1042') // '`T-1042`'
 * codeSpan('a|b') // '<code>a&#124;b</code>'
 */
export function codeSpan(text: string): string {
  const shown = showInvisible(text);
  return PLAIN.test(shown) ? `\`${shown}\`` : `<code>${escapeMarkdown(text)}</code>`;
}
