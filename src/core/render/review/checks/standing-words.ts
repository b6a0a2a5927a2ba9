import { countOf } from '../../../words/count-of.ts';
import { countPhrase } from '../../../words/count-phrase.ts';
import { formatCount } from '../../../words/format-count.ts';
import { fenced } from '../parts/fenced.ts';
import { nameLogins } from '../parts/name-logins.ts';
import { showDate } from '../parts/show-date.ts';
import { REMIND_BUTTON } from './check-buttons.ts';
import type { CheckWords } from './check-words.ts';
import { judgedWords } from './judged-words.ts';
import type { Standing, WaitedFor } from './standing.ts';

const MOST_EXPERTS = 20;

const TWO_EXPERTS = fenced('review:\n  experts:\n    - expert-1\n    - expert-2', 'yaml');

/** What the check says of one dataset. */
export function standingWords(standing: Standing): CheckWords {
  switch (standing.kind) {
    case 'nothing':
      return {
        state: 'passed',
        title: 'No row to ask experts about',
        text: [
          'No row was added, and nothing that experts see or are asked about was changed, other than its spelling.',
        ],
      };
    case 'queued':
      return {
        state: 'passed',
        title: `${countPhrase(standing.rows, 'row waits', 'rows wait')} for the next review`,
        text: [
          `Experts are not asked about fewer than ${countOf(standing.queueBelow, 'row')} alone. These are asked about with the dataset's next change; you can merge.`,
        ],
      };
    case 'too-few-experts':
      return tooFewExperts(standing);
    case 'waiting':
      return {
        state: 'waiting',
        title: `Waiting for experts: ${formatCount(standing.answered)} of ${countOf(standing.needed, 'answer')} so far`,
        ...(standing.experts.length > 0 && { waitsFor: experts(standing.experts) }),
        text:
          standing.experts.length === 0
            ? ['The experts are being asked.']
            : [expertLines(standing.experts)],
      };
    case 'nobody-left':
      return {
        state: standing.backAt === undefined ? 'person' : 'waiting',
        title: `Nobody is left to ask about ${countOf(standing.rows, 'row')}`,
        waitsFor:
          standing.experts.length > 0
            ? `${experts(standing.experts)}, or a maintainer`
            : 'a maintainer',
        text: [
          `The other experts have had these rows, are away, or have no time left this week${standing.backAt === undefined ? '' : `; somebody has time again on ${showDate(standing.backAt)}`}. A maintainer can name somebody with \`/assay assign @login\`.`,
          ...(standing.experts.length > 0 ? [expertLines(standing.experts)] : []),
        ],
        ...(standing.experts.length > 0 && { buttons: [REMIND_BUTTON] }),
      };
    case 'judged':
      return judgedWords(standing);
  }
}

function tooFewExperts({
  eligible,
  needed,
  fix,
}: Extract<Standing, { kind: 'too-few-experts' }>): CheckWords {
  const who =
    eligible.length === 0
      ? 'Nobody of the pool can be asked'
      : `Only ${nameLogins(eligible)} can be asked`;
  return {
    state: 'failed',
    title: `Fewer than ${needed === 2 ? 'two' : formatCount(needed)} experts can be asked`,
    waitsFor: 'a maintainer',
    text: [
      `${who}, and each row needs ${formatCount(needed)} experts. Whoever wrote a change is never asked about it. Add experts to the config on the base branch:`,
      fix === undefined ? TWO_EXPERTS : fenced(fix, 'yaml'),
    ],
  };
}

function experts(waited: readonly WaitedFor[]): string {
  return nameLogins([...new Set(waited.map(({ login }) => login))]);
}

function expertLines(waited: readonly WaitedFor[]): string {
  const left = waited.length - MOST_EXPERTS;
  return [
    ...waited
      .slice(0, MOST_EXPERTS)
      .map(
        ({ login, rows, due }) =>
          `- ${nameLogins([login])}: ${countOf(rows, 'row')} by ${showDate(due)}`,
      ),
    ...(left > 0 ? [`- …and ${formatCount(left)} more`] : []),
  ].join('\n');
}
