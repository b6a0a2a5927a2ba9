import { reviewMarker } from '../../review/markers.ts';
import { adviseReply } from '../../review/replies/advise-reply.ts';
import type { ReplyProblem } from '../../review/replies/reply.ts';
import { countOf } from '../../words/count-of.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { escapeMarkdown } from '../escape/escape-markdown.ts';
import { boundBody } from './parts/bound-body.ts';
import { nameLogins } from './parts/name-logins.ts';
import { showRanges } from './parts/show-ranges.ts';

/** Where an expert stands in a pull request, all datasets together. */
export interface ReceiptView {
  readonly expert: string;
  /** Rows with an answer that counts. */
  readonly kept: number;
  /** Numbers of the rows that wait. */
  readonly left: readonly number[];
  /** Of the expert's latest comments, as far as they were not put right since. */
  readonly problems: readonly ReplyProblem[];
  /** Numbers of rows that were answered anew after they were sealed. */
  readonly declined: readonly number[];
}

const MOST_PROBLEMS = 20;
const LONGEST = 500;
const MOST_RANGES = 1000;

/** The one comment, edited in place, that tells an expert what was kept. */
export function receiptComment({ expert, kept, left, problems, declined }: ReceiptView): string {
  const more = problems.length - MOST_PROBLEMS;
  const lines = problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => `- ${escapeMarkdown(cutText(adviseReply(problem), LONGEST))}`);
  return boundBody(reviewMarker('receipt', { expert }), [
    `${nameLogins([expert])}: ${standing(kept, left)}`,
    ...(problems.length === 0
      ? []
      : [
          [
            'Not understood; please write it again:',
            '',
            ...lines,
            ...(more > 0 ? [`- …and ${countOf(more, 'more line')}.`] : []),
          ].join('\n'),
        ]),
    ...(declined.length === 0
      ? []
      : [
          `Sealed already, so the earlier ${declined.length === 1 ? 'answer stands' : 'answers stand'}: ${rangesOf(declined)}.`,
        ]),
  ]);
}

function standing(kept: number, left: readonly number[]): string {
  if (left.length > 0) {
    return `${formatCount(kept)} of ${formatCount(kept + left.length)} kept, ${formatCount(left.length)} left: ${rangesOf(left)}.`;
  }
  return kept === 0 ? 'nothing is left to answer.' : `all ${formatCount(kept)} kept. Thank you!`;
}

const rangesOf = (numbers: readonly number[]) => showRanges(numbers.slice(0, MOST_RANGES));
