import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { NEAR_PARAMETERS } from '../pairs/near-parameters.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead } from '../pairs/text-columns.ts';
import { findLeaks } from './find-leaks.ts';
import { showLeak } from './show-leak.ts';
import { splitColumns } from './split-columns.ts';

export const splitLeakage = defineCheck({
  name: 'split-leakage',
  title: 'Rows of one split in another',
  severity: 'error',
  dimension: 'accuracy',
  about:
    'A row of one split, say of train, stands in another, say in test: its text is the same but for letter case, space and punctuation, or, where there is no text, every column is. A model that has seen the test scores better than it is.',
  caveat:
    'Texts shorter than `minimum-length` are passed over: they meet by chance. It runs where the config says of both files, or in a column, what split rows are of; where only file names do, `possible-split-leakage` speaks.',
  hint: 'Remove the row from one of the splits, from train where in doubt.',
  peers: ['Deepchecks: Train Test Samples Mix'],
  parameters: { 'minimum-length': NEAR_PARAMETERS['minimum-length'], blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, splitColumns(context), 'input'),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, { 'minimum-length': minimumLength }) => {
    const leaks = await findLeaks(context, splitColumns(context));
    const told = leaks.filter(({ configured, length }) => configured && length >= minimumLength);
    return pairViolations(context, told, showLeak);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row stands', 'rows stand')} in another split as well`,
});
