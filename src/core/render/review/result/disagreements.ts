import { maskText } from '../../../privacy/mask-text.ts';
import type { ReviewedRow } from '../../../review/derive/reviewed-row.ts';
import type { SealedAnswer } from '../../../review/journal.ts';
import { countOf } from '../../../words/count-of.ts';
import { cutText } from '../../../words/cut-text.ts';
import { escapeMarkdown } from '../../escape/escape-markdown.ts';
import { nameLogins } from '../parts/name-logins.ts';
import { showName } from '../parts/show-name.ts';
import type { ResultView } from './result-view.ts';
import { rowPlace } from './row-place.ts';

const MOST = 30;
const LONGEST_NOTE = 300;
const MOST_ANSWERS = 6;

/** The rows on which experts differ with what each said; the proposed label stays out while somebody has to decide. */
export function disagreements(view: ResultView): string[] {
  const rows = view.rows.filter(({ agreed }) => agreed < 1);
  if (rows.length === 0) return [];
  const left = rows.length - MOST;
  return [
    '#### Disagreements',
    [
      ...rows
        .slice(0, MOST)
        .map((row) => `- ${rowPlace(row, view)}<br>${answersOf(row)}${decisionOf(row)}`),
      ...(left > 0 ? [`- …and ${countOf(left, 'more row')}.`] : []),
    ].join('\n'),
  ];
}

/** Without names and in an order of their own: whoever decides shall not know whose is which. */
function answersOf({ answers }: ReviewedRow): string {
  const sorted = answers.toSorted((a, b) => (a.answer < b.answer ? -1 : 1));
  return `${sorted.slice(0, MOST_ANSWERS).map(answerOf).join('; ')}.`;
}

function answerOf({ answer, note }: SealedAnswer): string {
  const why =
    note === undefined || note.trim() === ''
      ? ''
      : ` (“${escapeMarkdown(cutText(maskText(note.trim()), LONGEST_NOTE))}”)`;
  return `**${showName(answer)}**${why}`;
}

function decisionOf({ final, decidedBy }: ReviewedRow): string {
  if (final === undefined || decidedBy === undefined) return '';
  return ` ${nameLogins([decidedBy])} decided: **${showName(final)}**.`;
}
