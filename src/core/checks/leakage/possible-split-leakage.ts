import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { NEAR_PARAMETERS, nearOptions } from '../pairs/near-parameters.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { columnsRead } from '../pairs/text-columns.ts';
import { findLeaks } from './find-leaks.ts';
import { showLeak } from './show-leak.ts';
import { splitColumns } from './split-columns.ts';

export const possibleSplitLeakage = defineCheck({
  name: 'possible-split-leakage',
  title: 'Nearly the same rows in two splits',
  severity: 'warning',
  dimension: 'accuracy',
  about:
    'A row of one split stands nearly word for word in another, or in a file that is another split by its name alone (`train.csv` beside `test.csv`). A model that has seen nearly the test scores better than it is.',
  caveat:
    'Short questions are alike by nature, and texts of one template always: not every pair found gives the answer away. Texts that differ in their numbers or are shorter than `minimum-length` are no pair. Files in folders of their own (`train/`, `test/`) are compared only where the config names them.',
  hint: 'Read the two side by side and remove one where they ask the same; name the splits in the config under `split`.',
  peers: ['Deepchecks: Train Test Samples Mix'],
  parameters: { ...NEAR_PARAMETERS, blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, splitColumns(context), 'input'),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, parameters) => {
    const near = nearOptions(parameters);
    const leaks = await findLeaks(context, splitColumns(context), near);
    const told = leaks
      .filter(({ configured, similarity }) => similarity < 1 || !configured)
      .filter(({ length }) => length >= near.minimumLength);
    return pairViolations(context, told, showLeak);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row stands', 'rows stand')} in another split as well, or nearly so`,
});
