import { maskText } from '../../../privacy/mask-text.ts';
import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import { countOf } from '../../../words/count-of.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { labelSentence } from '../parts/label-sentence.ts';
import { nameLogins } from '../parts/name-logins.ts';
import type { ResultView } from './result-view.ts';
import { rowPlace } from './row-place.ts';

const MOST = 30;

/** The rows that are known to be wrong, and what became of each. */
export function wrongRows(
  view: Pick<ResultView, 'rows' | 'before' | 'server' | 'repository' | 'head'>,
): string[] {
  const wrong = [...view.rows, ...(view.before ?? [])].filter(({ verdict }) => verdict === 'wrong');
  if (wrong.length === 0) return [];
  const left = wrong.length - MOST;
  return [
    '#### Known to be wrong',
    [
      ...wrong.slice(0, MOST).map((row) => `- ${rowPlace(row, view)}<br>${said(row)}`),
      ...(left > 0 ? [`- …and ${countOf(left, 'more row')}.`] : []),
    ].join('\n'),
  ];
}

function said(row: ReviewedRow): string {
  const { mended, dismissal } = row;
  const change = labelSentence(row);
  if (mended === 'corrected') return `${change} Corrected.`;
  if (mended === 'gone') return `${change} The row is gone.`;
  if (mended === undefined) return change;
  const reason = dismissal
    ? ` by ${nameLogins([dismissal.by])}: “${escapeMarkdown(cutText(maskText(dismissal.reason), 300))}”`
    : '';
  return `${change} Dismissed${reason}.`;
}
