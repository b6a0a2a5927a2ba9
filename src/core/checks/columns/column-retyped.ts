import { columnName } from '../../words/column-name.ts';
import type { Check, Violation } from '../check.ts';

export const columnRetyped: Check = {
  name: 'column-retyped',
  title: 'Columns retyped',
  severity: 'warning',
  dimension: 'validity',
  about:
    'The values of a column read as another type than before, such as text where there were integers. One stray value is enough to do that to a whole column.',
  caveat:
    'Types are inferred from the values, so in a small column a single `N/A` can change the type; where a schema is given, `type-error` judges by that.',
  hint: 'Look for the values that do not fit; where the new type is meant, adapt what reads the column.',
  peers: ['Great Expectations: expect_column_values_to_be_of_type', 'Deequ: hasDataType'],
  parameters: {},
  find: async ({ diff }) => {
    if (!diff) return [];
    const found: Violation[] = [];
    for (const { head, retyped } of diff.columns.pairs) {
      if (!retyped) continue;
      const column = columnName(diff.head.columns, head);
      const detail = `${retyped.base} → ${retyped.head}`;
      found.push({ side: 'head', column, detail, byChange: true });
    }
    return found;
  },
  describe: ([violation], column) => `The type of ${column} changed: ${violation?.detail}`,
};
