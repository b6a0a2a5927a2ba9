import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, Violation } from '../check.ts';
import { isPrimaryKey } from './is-primary-key.ts';
import { scanBaseKeys } from './scan-base-keys.ts';
import { type KeyScan, scanKeys } from './scan-keys.ts';

export const missingKey: Check = {
  name: 'missing-key',
  title: 'Missing keys',
  severity: 'error',
  dimension: 'completeness',
  about:
    'A row has no value in a column of the key: nothing, null, or white space. It cannot be told from other rows, nor followed from one revision to the next.',
  caveat:
    'A key of several columns may be meant to have a blank part; it is reported all the same. Where the schema has the same columns as its primary key, `primary-key` tells of them instead.',
  hint: 'Give each of these rows a key.',
  peers: [
    'Frictionless: primary-key',
    'Great Expectations: expect_column_values_to_not_be_null',
    'Deequ: isComplete',
    'dbt: not_null',
  ],
  parameters: {},
  find: async (context) => {
    if (isPrimaryKey(context)) return [];
    const { base, head, key, scans } = context;
    if (key.head.length === 0) return [];
    const [ofBase, ofHead] = await Promise.all([
      scanBaseKeys(context),
      scanKeys(scans, head, key.head),
    ]);
    return [
      ...(base ? rowsWithoutKey('base', base, key.base, ofBase) : []),
      ...rowsWithoutKey('head', head, key.head, ofHead),
    ];
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} no ${column}`,
};

function rowsWithoutKey(
  side: 'base' | 'head',
  table: Table,
  key: readonly number[],
  { blank }: Pick<KeyScan, 'blank'>,
): Violation[] {
  return key.flatMap((position, i) => {
    const column = columnName(table.columns, position);
    return (blank[i] ?? []).map((index) => ({ side, index, column }));
  });
}
