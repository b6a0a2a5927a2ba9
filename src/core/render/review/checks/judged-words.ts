import { countPhrase } from '../../../words/count-phrase.ts';
import { formatPercent } from '../../../words/format-percent.ts';
import { percentOf } from '../../agreement/agreement-words.ts';
import { nameLogins } from '../parts/name-logins.ts';
import { FRESH_DRAW_BUTTON } from './check-buttons.ts';
import type { CheckWords } from './check-words.ts';
import { listRowNames } from './list-row-names.ts';
import type { JudgedStanding } from './standing.ts';

/** What the check says once the answers are sealed. */
export function judgedWords(standing: JudgedStanding): CheckWords {
  const { outcome, ask, wrong, mended, open, author, guidelineOwners, maxError } = standing;
  const owners = guidelineOwners.length > 0 ? nameLogins(guidelineOwners, 'or') : 'a maintainer';
  const byHand = open.length === 0 ? [] : [settle(open)];
  switch (outcome) {
    case 'passed':
      return {
        state: 'passed',
        title: `The experts agree, and the ${ask}s are right`,
        text: [
          `${agreeing(standing)} Nobody has to act: this can be merged.`,
          ...(mended === 0
            ? []
            : [
                `${countPhrase(mended, 'row that was found wrong is', 'rows that were found wrong are')} corrected, gone or dismissed.`,
              ]),
          ...(open.length === 0
            ? []
            : [
                `${countPhrase(open.length, 'single disagreement does', 'single disagreements do')} not hold the merge. ${settle(open)}`,
              ]),
        ],
      };
    case 'fix-rows':
      return {
        state: 'failed',
        title: `The experts agree, and ${countPhrase(wrong.length, `${ask} is`, `${ask}s are`)} wrong`,
        waitsFor: nameLogins([author]),
        text: [agreeing(standing), mend(wrong), ...byHand],
      };
    case 'too-many-wrong':
      return {
        state: 'failed',
        title: `The experts agree, and too many ${ask}s are wrong`,
        waitsFor: nameLogins([author]),
        text: [
          `${agreeing(standing)} More than ${formatPercent(maxError)} of the ${ask}s are wrong, chance set aside. Correct the rows that were found and those like them; then new rows are drawn.`,
          ...(wrong.length > 0 ? [`Known to be wrong: ${listRowNames(wrong)}.`] : []),
          ...byHand,
        ],
        buttons: [FRESH_DRAW_BUTTON],
      };
    case 'fix-guideline':
      return {
        state: 'failed',
        title: 'The experts disagree: the guideline has to say more',
        waitsFor: owners,
        text: [
          `${agreeing(standing)} This is not because of the author's rows: two experts read the guideline differently. Once it has changed, new rows are drawn.`,
          ...(standing.awaitsApproval
            ? ['This pull request changes the guideline: that counts when an owner approves it.']
            : []),
        ],
      };
    case 'adjudicate':
      return {
        state: 'person',
        title: `${countPhrase(open.length, 'row is', 'rows are')} still to be decided`,
        waitsFor: 'an expert who answered none of these, or a maintainer',
        text: [
          'There are too few rows to tell how far the experts agree, so each row counts.',
          ...byHand,
        ],
      };
    case 'too-few':
      return {
        state: 'person',
        title: 'Too few rows to tell whether the experts agree',
        waitsFor: 'a maintainer',
        text: [
          `${agreeing(standing)} That is too little to go by. A maintainer can have new rows drawn, or let this commit be merged with \`/assay override\` and a reason.`,
          ...byHand,
        ],
        buttons: [FRESH_DRAW_BUTTON],
      };
  }
}

function agreeing({ agreement, threshold }: JudgedStanding): string {
  if (agreement === undefined) return 'No row has two answers to compare.';
  return `The experts agree on ${percentOf(agreement, threshold)} % of the rows; ${percentOf(threshold)} % are asked for.`;
}

function mend(wrong: readonly string[]): string {
  return `Correct ${listRowNames(wrong)}. Where the row is right after all, somebody else with write access says so: \`/assay dismiss ${wrong[0] ?? 'r1'} reason\`.`;
}

function settle(open: readonly string[]): string {
  return `To settle: ${listRowNames(open)}. An expert who answered none of these, or a maintainer, ticks A or B in the comment, or writes \`/assay adjudicate ${open[0] ?? 'r1'} A\`.`;
}
