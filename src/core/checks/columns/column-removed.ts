import { columnName } from '../../words/column-name.ts';
import type { Check } from '../check.ts';
import { isHeaderLost } from './is-header-lost.ts';

export const columnRemoved: Check = {
  name: 'column-removed',
  title: 'Columns removed',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A column of base is gone from head, with all its values. Whatever reads the file by that name stops working.',
  caveat: 'A column that was renamed and refilled at once reads as removed and added.',
  hint: 'Put the column back, or make sure that nothing reads it any more.',
  peers: ['data-diff: schema diff', 'Recce: schema diff'],
  parameters: {},
  find: async (context) => {
    const { diff } = context;
    // Without the header, names are gone and not changed: that is said once.
    if (!diff || (await isHeaderLost(context))) return [];
    return diff.columns.removed.map((column) => ({
      side: 'head',
      column: columnName(diff.base.columns, column),
      byChange: true,
    }));
  },
  describe: (_violations, column) => `The columns no longer include ${column}`,
};
