import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck, type Violation } from '../check.ts';
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
    'It goes by size alone, so a large file is named even where it has no texts to compare. The limits hold for all checks that compare rows.',
  hint: 'Split the file, or raise the limits where there is memory and time enough.',
  peers: [],
  parameters: LIMIT_PARAMETERS,
  find: async (context) => {
    const { tooLarge } = await comparableFiles(context);
    return tooLarge.map((detail): Violation => ({ side: 'head', detail }));
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'file was', 'files were')} too large to be compared row by row`,
});
