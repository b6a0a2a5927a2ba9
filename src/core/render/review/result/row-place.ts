import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { linkFile } from '../parts/link-file.ts';
import type { ResultView } from './result-view.ts';

const LONGEST = 120;

/** A row by its name, where it stands, and how it begins. */
export function rowPlace(
  { name, path, line, cells }: ReviewedRow,
  view: Pick<ResultView, 'server' | 'repository' | 'head'>,
): string {
  const text = line === undefined ? path : `${path}, line ${line}`;
  const at = { path, commit: view.head, ...(line !== undefined && { line }) };
  return `**${name}** ${linkFile(view, at, text)}: ${excerptOf({ cells })}`;
}

/** What a row's cells begin with. */
export function excerptOf({ cells }: Pick<ReviewedRow, 'cells'>): string {
  const text = cells
    .slice(0, 10)
    .map((cell) => cell.text.trim())
    .filter((cell) => cell !== '')
    .join(' · ')
    .replace(/\s+/g, ' ');
  return text === '' ? '_blank_' : escapeMarkdown(cutText(text, LONGEST));
}
