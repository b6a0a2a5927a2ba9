import type { TableSchema } from '../../schema/table-schema.ts';
import type { Table } from '../../table/table.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, CheckContext, Violation } from '../check.ts';
import { duplicateViolations } from './duplicate-violations.ts';
import { keyColumns } from './key-columns.ts';
import { scanKey } from './scan-key.ts';

export const uniqueError: Check = {
  name: 'unique-error',
  title: 'Values that should be unique and are not',
  severity: 'error',
  dimension: 'uniqueness',
  about:
    'The schema says that no two rows share the values of a field (the constraint `unique`) or of several fields together (`uniqueKeys`), and these rows do. Values are compared as their type reads them, so `1.0` and `1` are one number.',
  caveat:
    'Missing values take no part, as in SQL. Where several unique keys are declared, a change in a cell of one of them makes an old duplicate of another count as new.',
  hint: 'Remove the row that is there twice, or correct the value that is wrong.',
  peers: [
    'Frictionless: unique-error',
    'Great Expectations: expect_column_values_to_be_unique, expect_compound_columns_to_be_unique',
    'Deequ: isUnique, hasUniqueness',
    'dbt: unique',
  ],
  parameters: {},
  reads: ({ schema, head }) => {
    if (!schema?.table) return [];
    const { table } = schema;
    return uniqueKeysOf(table).flatMap(
      (key) => keyColumns(key, table, head)?.map(({ position }) => position) ?? [],
    );
  },
  find: async (context) => {
    const { base, head, schema } = context;
    if (!schema?.table) return [];
    const { table } = schema;
    const found = uniqueKeysOf(table).flatMap((key) => [
      ...(base ? [sharedValues('base', base, key, table, context)] : []),
      sharedValues('head', head, key, table, context),
    ]);
    return (await Promise.all(found)).flat();
  },
  describe: (violations, column) => {
    const rows = countPhrase(violations.length, 'row shares', 'rows share');
    const what = column ?? 'values that make a key';
    return `${rows} ${what} with another row, where the schema wants no two alike`;
  },
};

function uniqueKeysOf({ fields, uniqueKeys }: TableSchema): readonly (readonly string[])[] {
  const single = fields.filter(({ field }) => field.constraints.unique);
  return [...single.map(({ field }) => [field.name]), ...uniqueKeys];
}

async function sharedValues(
  side: 'base' | 'head',
  table: Table,
  fields: readonly string[],
  schema: TableSchema,
  { scans, diff }: CheckContext,
): Promise<Violation[]> {
  const key = keyColumns(fields, schema, table);
  if (!key) return [];
  const { duplicates } = await scanKey(scans, table, key);
  const names = key.map(({ name }) => name);
  const [column = ''] = names;
  const about = (shown: string) =>
    names.length === 1 ? { column, detail: shown } : { detail: `${names.join(' and ')} ${shown}` };
  return duplicateViolations(side, duplicates, about, diff);
}
