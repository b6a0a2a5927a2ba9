import { columnName } from '../../words/column-name.ts';
import type { Check } from '../check.ts';
import { isHeaderLost } from './is-header-lost.ts';

export const columnRenamed: Check = {
  name: 'column-renamed',
  title: 'Columns renamed',
  severity: 'info',
  dimension: 'consistency',
  about:
    'A column has another name and, by its content, is the same column. Whatever reads the file by the old name stops working.',
  caveat:
    'Renames are told by content: a column that was renamed and edited in most rows reads as removed and added, and two columns of equal content may be taken for each other.',
  hint: 'Rename the column wherever the file is read, in the config too.',
  peers: ['daff: column rename'],
  parameters: {},
  find: async (context) => {
    const { diff } = context;
    // Without the header, names are gone and not changed: that is said once.
    if (!diff || (await isHeaderLost(context))) return [];
    return diff.columns.pairs
      .filter((pair) => pair.renamed)
      .map((pair) => ({
        side: 'head',
        column: columnName(diff.head.columns, pair.head),
        detail: columnName(diff.base.columns, pair.base),
        byChange: true,
      }));
  },
  describe: ([violation], column) => `${violation?.detail} is now named ${column}`,
};
