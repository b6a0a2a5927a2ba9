import { cutText } from '../../words/cut-text.ts';
import { defineCheck } from '../check.ts';
import { referenceColumns } from './facts/reference-columns.ts';

/** Fewer values may be the same by chance. */
const LEAST_VALUES = 20;

/** A value that nearly all rows of base had as well is no news. */
const MOST_BEFORE = 0.9;

export const constantColumn = defineCheck({
  name: 'constant-column',
  title: 'Columns that became constant',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A column that varied in base has one and the same value in every row of head: a default that overwrote everything, a join that failed, an export of one class only. It no longer tells rows apart.',
  caveat:
    'A file cut down to one country or one year on purpose has such a column by right. A column that was constant before, or has fewer than 20 values, is passed over.',
  hint: 'Restore the column from base; where the file is meant to hold one kind only, drop the column.',
  peers: ['Great Expectations: expect_column_unique_value_count_to_be_between', 'Deequ: Entropy'],
  parameters: {},
  find: async (context) => {
    if (!context.diff) return [];
    const columns = await referenceColumns(context);
    return columns.flatMap(({ name, origin, usual, now }) => {
      if (origin !== 'base' || now.filled < LEAST_VALUES || now.counts.size !== 1) return [];
      if (!now.complete || usual.counts.size < 2) return [];
      const [value] = now.counts.keys();
      if ((usual.counts.get(value!) ?? 0) > usual.filled * MOST_BEFORE) return [];
      return [
        {
          side: 'head',
          column: name,
          detail: cutText(value!, 60),
          byChange: true,
        },
      ];
    });
  },
  quotesCells: true,
  describe: ([violation], column) => `Every value of ${column} is now ${violation?.detail}`,
});
