import { z } from 'zod';
import type { Diff } from '../../diff/diff.ts';
import type { Table } from '../../table/table.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { defineCheck, type Violation } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { nameOther } from '../pairs/name-other.ts';
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
    blame: BLAME_PARAMETER,
  },
  // What is new is told below: a column that is added changes every row and makes no repetition.
  reads: () => [],
  find: async ({ base, head, diff, key }, { 'usual-share': usual }) => {
    if (key.head.length > 0) return [];
    const ofBase = base ? await equalRecords(base) : [];
    const repeats = ofBase.reduce((sum, rows) => sum + rows.length - 1, 0);
    if (base && repeats > usual * base.rowCount) return [];
    const ofHead = await equalRecords(head);
    const groupOf = new Map(ofBase.flatMap((rows, group) => rows.map((row) => [row, group])));
    return [
      ...ofBase.flatMap((rows) => repeatsOf('base', rows)).map((each) => named(each, base)),
      ...ofHead
        .flatMap((rows) => repeatsInHead(rows, groupOf, diff))
        .map((each) => named(each, head)),
    ];
  },
  describe: (violations) =>
    `${countPhrase(violations.length, 'row is', 'rows are')} the same as another row in every cell`,
});

/** Says which row it is the same as, by line where the file has lines. */
function named(violation: Violation, table: Table | undefined): Violation {
  const index = violation.counterpart?.index ?? 0;
  const line = table?.line(index);
  const other = nameOther({ index, ...(line === undefined ? {} : { line }) });
  return { ...violation, detail: `the same as ${other}` };
}

/** Each row but the first of a group. */
function repeatsOf(side: 'base' | 'head', [first = 0, ...others]: readonly number[]): Violation[] {
  return others.map((index) => ({
    side,
    index,
    counterpart: { side, index: first },
  }));
}

/** The same in head, where rows keep the order that base has them in, and what base has not is new. */
function repeatsInHead(
  rows: readonly number[],
  groupOf: ReadonlyMap<number, number>,
  diff: Diff | undefined,
): Violation[] {
  if (!diff) return repeatsOf('head', rows);
  const twin = (row: number) => diff.headToBase[row] ?? -1;
  const place = (row: number) => (twin(row) === -1 ? diff.base.rowCount + row : twin(row));
  const ordered = rows.toSorted((a, b) => place(a) - place(b));
  const group = groupOf.get(twin(ordered[0] ?? -1));
  return repeatsOf('head', ordered).map((violation) => ({
    ...violation,
    byChange: group === undefined || groupOf.get(twin(violation.index ?? -1)) !== group,
  }));
}
