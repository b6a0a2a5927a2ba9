import { countPhrase } from '../../words/count-phrase.ts';
import { cutText } from '../../words/cut-text.ts';
import { formatCount } from '../../words/format-count.ts';
import { listNames } from '../../words/list-names.ts';
import type { Check, Violation } from '../check.ts';
import { closedVocabulary } from './closed-vocabulary.ts';
import { compareTables, valueColumns } from './compared-tables.ts';
import { respellings } from './respellings.ts';
import { textOf } from './suspects.ts';

const LONGEST_VALUE = 80;
const MOST_NAMED = 4;

export const newCategory: Check = {
  name: 'new-category',
  title: 'New categories',
  severity: 'info',
  dimension: 'consistency',
  about:
    'A column that holds a few values over and over has one that base does not have. It may be a new case, or a slip of the pen; what counts or learns by these values does not know it.',
  caveat:
    'Only text and booleans are looked at, in columns of which base shows the vocabulary: at most one value to ten rows, and hardly any that occurs in one part of the file alone. A new value that is meant is reported all the same.',
  hint: 'Correct the values that are slips; tell whoever uses the column about the others.',
  peers: [
    'deepchecks: NewCategoryTrainTest',
    'TensorFlow Data Validation: unexpected string values',
    'Great Expectations: expect_column_distinct_values_to_be_in_set',
  ],
  parameters: {},
  find: async (context) => {
    const tables = await compareTables(context);
    if (!tables) return [];
    const { base, diff } = tables;
    return valueColumns(tables).flatMap(({ base: column, head, name }) => {
      const known = closedVocabulary(base.columns[column]!, base.sample.columns[column]!);
      if (!known) return [];
      const spellings = respellings(diff, head);
      return diff.changes.flatMap((change): Violation[] => {
        if (change.op !== 'added' && change.op !== 'modified') return [];
        const text = textOf(change.head, head);
        if (text === undefined || known.has(spellings.get(text) ?? text)) return [];
        const detail = cutText(text, LONGEST_VALUE);
        return [{ side: 'head', index: change.head.index, column: name, detail, byChange: true }];
      });
    });
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} a value in ${column} that base does not have: ${nameValues(violations)}`,
};

/** E.g. `archived (12), Open (1)`, the most frequent first. */
function nameValues(violations: readonly Violation[]): string {
  const counts = new Map<string, number>();
  for (const { detail = '' } of violations) counts.set(detail, (counts.get(detail) ?? 0) + 1);
  const named = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => `\`${value}\` (${formatCount(count)})`);
  return listNames(named, MOST_NAMED);
}
