import { z } from 'zod';
import { countPhrase } from '../../words/count-phrase.ts';
import { type CheckContext, defineCheck, type Violation } from '../check.ts';
import { ownLateRows } from '../pairs/late-rows.ts';
import { equalRecords } from './equal-records.ts';

export const duplicateRow = defineCheck({
  name: 'duplicate-row',
  title: 'Repeated rows',
  severity: 'warning',
  dimension: 'uniqueness',
  about:
    'A row is the same as another in every cell, as happens when a file is appended to twice. Records are compared as they are written, so the file is not parsed to find them.',
  caveat:
    'Rows without anything that tells them apart may repeat by right, as sales of one item at one price do; where more than `usual-share` of the rows of base do so, nothing is said. Where the file has a key, `duplicate-key` speaks instead. Rows that differ in quoting alone are missed.',
  hint: 'Remove the row that is there twice, or add a column that tells the two apart.',
  peers: [
    'Frictionless: duplicate-row',
    'Great Expectations: expect_compound_columns_to_be_unique',
    'Deepchecks: Data Duplicates',
  ],
  parameters: {
    'usual-share': z
      .number()
      .min(0, 'must be 0 or more')
      .max(1, 'must be 1 or less')
      .default(0.05)
      .meta({
        description:
          "The share of base's rows, 0 to 1, from which on repeated rows are usual in this file and not reported.",
        origin: 'A file of which one row in twenty repeats another is of a kind in which rows do.',
        examples: [0.5],
      }),
  },
  find: async (context, { 'usual-share': usual }) => {
    if (context.key.head.length > 0) return [];
    const { base, head } = context;
    const ofBase = base ? await equalRecords(base) : [];
    const repeats = ofBase.reduce((sum, rows) => sum + rows.length - 1, 0);
    if (base && repeats > usual * base.rowCount) return [];
    return [
      ...repeatsOf('base', ofBase, context),
      ...repeatsOf('head', await equalRecords(head), context),
    ];
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row is', 'rows are')} the same as another row in every cell`,
});

/** Each row but the first of its group; what both sides have comes first, and of base only what is gone is told. */
function repeatsOf(
  side: 'base' | 'head',
  groups: readonly (readonly number[])[],
  context: CheckContext,
): Violation[] {
  const everyColumn = context.head.columns.map((_, column) => column);
  const late = ownLateRows(context, side, everyColumn);
  return groups.flatMap((rows) => {
    const [first = 0, ...others] = rows.toSorted((a, b) => late[a]! - late[b]! || a - b);
    return others
      .filter((index) => side === 'head' || late[index] === 1)
      .map((index) => ({
        side,
        index,
        detail: `the same as row ${first + 1}`,
        counterpart: { side, index: first },
      }));
  });
}
