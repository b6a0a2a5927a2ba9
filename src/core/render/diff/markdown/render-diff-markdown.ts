import type { Diff } from '../../../diff/diff.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { chooseRows } from '../choose-rows.ts';
import { headlineOf } from '../headline-of.ts';
import { ROWS_HIDDEN } from '../rows-hidden.ts';
import { renderFactsMarkdown } from './render-facts-markdown.ts';
import { renderRowListsMarkdown } from './render-row-lists-markdown.ts';
import { renderSumsMarkdown } from './render-sums-markdown.ts';

/**
 * A diff for GitHub Flavored Markdown: the headline, the facts, what happened by column, then rows side by
 * side, at most `maxRows` of each kind of change. Ends with a line ending. A diff without a change is its
 * headline alone.
 */
export function renderDiffMarkdown(diff: Diff, options: { readonly maxRows: number }): string {
  const headline = headlineOf(diff);
  const title = `**${escapeMarkdown(headline)}**`;
  if (headline === 'no change') return `${title}\n`;
  return `${[title, ...renderDiffDetails(diff, options)].join('\n\n')}\n`;
}

/** Everything below the headline, as blocks of Markdown. */
export function renderDiffDetails(diff: Diff, options: { readonly maxRows: number }): string[] {
  return [
    renderFactsMarkdown(diff),
    renderSumsMarkdown(diff),
    ...(diff.privacy?.rows === 'hide'
      ? [ROWS_HIDDEN]
      : renderRowListsMarkdown(diff, chooseRows(diff, options.maxRows))),
  ].filter((block) => block !== '');
}
