import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { isTooLarge } from '../pairs/file-facts.ts';
import { relatedFiles } from '../pairs/related-files.ts';

export const uncomparedFile = defineCheck({
  name: 'uncompared-file',
  title: 'Files too large to be compared row by row',
  severity: 'info',
  dimension: 'uniqueness',
  about:
    'A file of more than 2,000,000 rows or 512 MiB is not searched for repeated texts, contradictions and leakage, nor held against the files that belong with it: silence of those checks says nothing about its rows.',
  caveat:
    'It goes by size alone: a large file without text or splits is named too where it has related files.',
  hint: 'Split the file, or compare it where the data lives.',
  peers: [],
  parameters: {},
  find: async (context) => {
    const large = await largeFiles(context);
    return large.flatMap((detail): Violation[] => [
      { side: 'base', detail },
      { side: 'head', detail },
    ]);
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'file was', 'files were')} too large to be compared row by row`,
});

async function largeFiles(context: CheckContext): Promise<string[]> {
  const { head, files, path } = context;
  const large = isTooLarge(head) ? [path] : [];
  for (const { path: other } of await relatedFiles(context)) {
    const table = await files.table('head', other);
    if (table && isTooLarge(table)) large.push(other);
  }
  return large;
}
