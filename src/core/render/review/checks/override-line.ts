import { maskText } from '../../../privacy/mask-text.ts';
import { cutText } from '../../../words/cut-text.ts';
import { codeSpan } from '../../escape/code-span.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { nameLogins } from '../parts/name-logins.ts';

const LONGEST_REASON = 300;

/**
 * Who let a commit be merged, and why, as the check goes on telling it.
 *
 * @example
 * overrideLine({ head: '0123456789abcdef', by: 'maintainer-1', reason: 'hotfix' })
 * // '- `0123456789`, `maintainer-1`: “hotfix”'
 */
export function overrideLine({
  head,
  by,
  reason,
}: {
  readonly head: string;
  readonly by: string;
  readonly reason: string;
}): string {
  const why = escapeMarkdown(cutText(maskText(reason), LONGEST_REASON));
  return `- ${codeSpan(head.slice(0, 10))}, ${nameLogins([by])}: “${why}”`;
}
