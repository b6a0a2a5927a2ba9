import { z } from 'zod';
import type { Diff } from '../../diff/diff.ts';
import { countOf } from '../../words/count-of.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { listNames } from '../../words/list-names.ts';
import { defineCheck, type Violation } from '../check.ts';
import { closedVocabulary } from './closed-vocabulary.ts';
import { type ComparedColumn, compareTables, valueColumns } from './compared-tables.ts';
import { respellings } from './respellings.ts';
import { textOf } from './suspects.ts';

const LONGEST_VALUE = 80;
const MOST_NAMED = 4;
/** Of the rows that had a value, the share that must have one and the same other value now to call it renamed. */
const RENAMED = 0.9;

export const vanishedCategory = defineCheck({
  name: 'vanished-category',
  title: 'Vanished categories',
  severity: 'warning',
  dimension: 'consistency',
  about:
    'A value that base has in several rows of a column does not occur any more. A class that goes missing is rarely meant: a filter, a join or a rename took it.',
  caveat:
    'Only text and booleans are looked at, in columns of which base shows the vocabulary. A value that was renamed or retired on purpose is reported all the same.',
  hint: 'Restore the rows, or tell whoever uses the column that the value is gone.',
  peers: ['Great Expectations: expect_column_distinct_values_to_contain_set'],
  parameters: {
    rows: z
      .number()
      .int()
      .min(1)
      .default(7)
      .meta({
        description: 'How many rows of base must have the value.',
        origin:
          'Of seven rows none is left by chance once in a thousand times (exp(-7) < 0.001), were all rows drawn anew.',
        examples: [20],
      }),
  },
  find: async (context, { rows }) => {
    const tables = await compareTables(context);
    if (!tables) return [];
    const { base } = tables;
    return valueColumns(tables).flatMap((column): Violation[] => {
      const known = closedVocabulary(base.columns[column.base]!, base.sample.columns[column.base]!);
      const inHead = tables.head.columns[column.head]!.values;
      if (!known || !inHead || inHead.size === 0) return [];
      const spellings = respellings(tables.diff, column.head);
      const present = new Set([...inHead.keys()].map((text) => spellings.get(text) ?? text));
      return [...known]
        .filter(([value, count]) => count >= rows && !present.has(value))
        .map(([value, count]) => ({
          side: 'head',
          column: column.name,
          byChange: true,
          detail: `\`${cutText(value, LONGEST_VALUE)}\` (${countOf(count, 'row')} of base${renamedTo(value, column, tables.diff)})`,
        }));
    });
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'value', 'values')} of ${column} no longer ${violations.length === 1 ? 'occurs' : 'occur'}: ${listNames(
      violations.map(({ detail = '' }) => detail),
      MOST_NAMED,
    )}`,
});

/** E.g. ", now `Fax`", where nearly all rows that had the value and are still there have the same other one. */
function renamedTo(value: string, column: ComparedColumn, diff: Diff): string {
  const now = new Map<string, number>();
  let rows = 0;
  for (const change of diff.changes) {
    if (change.op !== 'modified' || textOf(change.base, column.base) !== value) continue;
    const text = textOf(change.head, column.head);
    rows++;
    if (text !== undefined) now.set(text, (now.get(text) ?? 0) + 1);
  }
  const renamed = [...now].find(([, count]) => count >= rows * RENAMED);
  return renamed ? `, now \`${cutText(renamed[0], LONGEST_VALUE)}\`` : '';
}
