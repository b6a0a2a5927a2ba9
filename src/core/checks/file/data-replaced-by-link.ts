import { countOf } from '../../words/count-of.ts';
import type { Check } from '../check.ts';

export const dataReplacedByLink: Check = {
  name: 'data-replaced-by-link',
  title: 'Data replaced by a link',
  severity: 'error',
  dimension: 'completeness',
  about:
    'The file had rows, and a symbolic link or a submodule stands in its place: nobody sees in this change what became of them, and no check has looked at them.',
  caveat:
    'A file that moved elsewhere in the repository and left a link behind is reported too; its rows are checked under the new path.',
  hint: 'Commit the file itself; where the link is meant, remove the path and read the data from where it is now.',
  peers: [],
  parameters: {},
  find: async ({ base, head }) => {
    const isLink = head.problems.some(({ code }) => code === 'link-not-followed');
    return isLink && base && base.rowCount > 0
      ? [{ side: 'head', byChange: true, detail: `${countOf(base.rowCount, 'row')} in base` }]
      : [];
  },
  describe: () => 'A link stands where rows were',
};
