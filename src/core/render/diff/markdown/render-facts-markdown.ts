import type { Diff } from '../../../diff/diff.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { diffFacts } from '../diff-facts.ts';

/** The facts of a diff as a list. */
export function renderFactsMarkdown(diff: Diff): string {
  return diffFacts(diff)
    .map(({ label, value }) => `- ${label}: ${escapeMarkdown(value)}`)
    .join('\n');
}
