import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { isTooLarge, LIMIT_PARAMETERS } from '../pairs/comparison-limits.ts';
import { relatedFiles } from '../pairs/related-files.ts';

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
    const large = await largeFiles(context);
    return large.map((detail): Violation => ({ side: 'head', detail }));
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'file was', 'files were')} too large to be compared row by row`,
});

async function largeFiles(context: CheckContext): Promise<string[]> {
  const { head, dataset, files, path } = context;
  const large = isTooLarge(head, dataset) ? [path] : [];
  for (const { path: other } of await relatedFiles(context)) {
    const table = await files.table('head', other);
    if (table && isTooLarge(table, dataset)) large.push(other);
  }
  return large;
}
