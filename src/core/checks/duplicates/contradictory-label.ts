import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead, textColumns } from '../pairs/text-columns.ts';
import { SAME_ANSWER_PARAMETER } from './same-answer-parameter.ts';
import { showContradiction } from './show-contradiction.ts';

export const contradictoryLabel = defineCheck({
  name: 'contradictory-label',
  title: 'One input with two labels',
  severity: 'error',
  dimension: 'accuracy',
  about:
    'Two rows have the same text, but for letter case, space and punctuation, and different labels, in one file or across the files and splits of a dataset: at least one of them is wrong, and a model learns neither. Where labels are answers, the same question has answers that are not alike.',
  caveat:
    'A text whose right label depends on another column is reported although both labels hold; name that column under `text`. It runs where the config names the label and the text columns; where one is inferred, `possible-contradiction` speaks. Measurements, numbers of more than 20 different values, are not judged.',
  hint: 'Decide which label is right and correct the other row; where both can be, say in the guideline what decides.',
  peers: ['Deepchecks: Conflicting Labels'],
  parameters: { 'same-answer': SAME_ANSWER_PARAMETER, blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, textColumns(context)),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, { 'same-answer': sameAnswer }) => {
    if (context.roles.head.inferred.length > 0) return [];
    const pairs = await compareRows(context, textColumns(context), {
      sameAnswer,
      byLabel: true,
    });
    const told = pairs.filter(({ relation }) => relation === 'contradiction');
    return pairViolations(context, told, showContradiction);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} another label than a row of the same text`,
});
