import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import { NEAR_PARAMETERS, nearOptions } from '../pairs/near-parameters.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead, textColumns } from '../pairs/text-columns.ts';
import { SAME_ANSWER_PARAMETER } from './same-answer-parameter.ts';
import { showContradiction } from './show-contradiction.ts';

export const possibleContradiction = defineCheck({
  name: 'possible-contradiction',
  title: 'Nearly one input with two labels',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'Two rows have nearly the same text and different labels, or the same text where the label or the text column is only inferred. Such pairs are where labels are wrong most often, and where a guideline leaves open what to do.',
  caveat:
    'The word that differs may be the one that decides (`Where can I get my card?`, `Where can I get my card PIN?`): 7 of the 19 pairs found in banking77 are right as they are. Texts that differ in their numbers or are shorter than `minimum-length` are no pair.',
  hint: 'Read the two side by side: correct the wrong label, or leave both where the difference in text decides.',
  peers: ['Deepchecks: Conflicting Labels'],
  parameters: { ...NEAR_PARAMETERS, 'same-answer': SAME_ANSWER_PARAMETER, blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, textColumns(context)),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, parameters) => {
    const near = nearOptions(parameters);
    const sameAnswer = parameters['same-answer'];
    const isInferred = context.roles.head.inferred.length > 0;
    const pairs = await compareRows(context, textColumns(context), {
      near,
      sameAnswer,
      byLabel: true,
    });
    const told = pairs
      .filter(({ relation }) => relation === 'contradiction')
      .filter(({ similarity }) => similarity < 1 || isInferred);
    return pairViolations(context, told, showContradiction);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} another label than a row of nearly the same text`,
});
