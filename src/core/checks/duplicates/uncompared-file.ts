import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { hasSplits } from '../leakage/has-splits.ts';
import { comparableFiles } from '../pairs/comparable-files.ts';
import { LIMIT_PARAMETERS } from '../pairs/comparison-limits.ts';

export const uncomparedFile = defineCheck({
  name: 'uncompared-file',
  title: 'Files too large to be compared row by row',
  severity: 'info',
  dimension: 'uniqueness',
  about:
    'A file beyond these limits is not searched for repeated texts, contradictions and leakage, nor held against the files that belong with it: that nothing is said of its rows then means nothing.',
  caveat:
    'It says that a file was left out, not that anything is wrong with it. The limits hold for all checks that compare rows, and count a file together with those it is compared with.',
  hint: 'Split the file, or raise the limits where there is memory and time enough.',
  peers: [],
  parameters: LIMIT_PARAMETERS,
  find: async (context) => {
    if (!(await comparesRows(context))) return [];
    const { tooLarge } = await comparableFiles(context);
    return tooLarge.map((detail): Violation => ({ side: 'head', detail }));
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'file was', 'files were')} too large to be compared row by row`,
});

/** Whether any check compares rows here: where none does, other files need not be opened. */
async function comparesRows(context: CheckContext): Promise<boolean> {
  const { dataset, roles } = context;
  return roles.head.text.length > 0 || dataset.key.length > 0 || (await hasSplits(context));
}
