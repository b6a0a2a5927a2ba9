import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import { NEAR_PARAMETERS } from '../pairs/near-parameters.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead, textColumns } from '../pairs/text-columns.ts';
import { withoutToldPairs } from '../pairs/without-told-pairs.ts';

export const duplicateText = defineCheck({
  name: 'duplicate-text',
  title: 'Repeated texts',
  severity: 'warning',
  dimension: 'uniqueness',
  about:
    "A row's text is another row's, but for letter case, space, punctuation and Unicode form. What a model sees twice weighs twice and is remembered, and every figure counts it twice.",
  caveat:
    'Set phrases that people do say again and again are reported too; a higher `minimum-length` passes them over. Rows of other labels, splits and annotators are left to the checks that are about them.',
  hint: 'Remove the row that repeats another, or waive it where it is meant.',
  peers: ['Cleanlab: exact duplicates', 'Deepchecks: Text Duplicates'],
  parameters: {
    'minimum-length': NEAR_PARAMETERS['minimum-length'],
    blame: BLAME_PARAMETER,
  },
  reads: (context) => columnsRead(context, textColumns(context), 'input'),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, { 'minimum-length': minimumLength }) => {
    const pairs = await compareRows(context, textColumns(context));
    const repeats = pairs.filter(
      ({ relation, length }) => relation === 'repeat' && length >= minimumLength,
    );
    const untold = await withoutToldPairs(repeats, context);
    return pairViolations(context, untold, (_, other) => `the text of ${other}`);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row repeats', 'rows repeat')} the text of another row`,
});
