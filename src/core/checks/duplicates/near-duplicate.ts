import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import { NEAR_PARAMETERS, nearOptions } from '../pairs/near-parameters.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { percentAlike } from '../pairs/percent-alike.ts';
import { columnsRead, textColumns } from '../pairs/text-columns.ts';
import { withoutToldPairs } from '../pairs/without-told-pairs.ts';

export const nearDuplicate = defineCheck({
  name: 'near-duplicate',
  title: 'Nearly repeated texts',
  severity: 'warning',
  dimension: 'uniqueness',
  about:
    "A row's text is nearly another row's: a word added, a letter changed. The pairs are found by MinHash and locality-sensitive hashing over the text columns, each is measured, and each row is told with the nearest of the rows before it (old rows stand before new ones), unless one of them repeats it; neighbours of neighbours are no pair.",
  caveat:
    'One word can turn the meaning round (`can` and `cannot`), and long texts of one template are alike though they tell different things. Texts that differ in their numbers or are shorter than `minimum-length` are no pair; of pairs right at the threshold two in a hundred are missed.',
  hint: 'Keep one of the two, or change the text so that it adds something.',
  peers: ['Cleanlab: near duplicates', 'text-dedup: MinHash', 'Deepchecks: Text Duplicates'],
  parameters: { ...NEAR_PARAMETERS, blame: BLAME_PARAMETER },
  reads: (context) => columnsRead(context, textColumns(context), 'input'),
  quotes: ({ roles }) => roles.head.text,
  find: async (context, parameters) => {
    const pairs = await compareRows(context, textColumns(context), {
      near: nearOptions(parameters),
    });
    const near = pairs.filter(
      ({ relation, similarity }) => relation === 'repeat' && similarity < 1,
    );
    const untold = await withoutToldPairs(near, context);
    return pairViolations(
      context,
      untold,
      ({ similarity }, other) => `${percentAlike(similarity)} with ${other}`,
    );
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row nearly repeats', 'rows nearly repeat')} the text of another row`,
});
