import type { TableSchema } from '../../schema/table-schema.ts';
import type { Table } from '../../table/table.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, CheckContext, Violation } from '../check.ts';
import { duplicateViolations } from './duplicate-violations.ts';
import { keyColumns } from './key-columns.ts';
import { scanKey } from './scan-key.ts';

/** What is wrong with the primary key of a row. */
interface KeyViolation extends Violation {
  readonly missing?: boolean;
}

export const primaryKey: Check = {
  name: 'primary-key',
  title: 'Rows that break the primary key',
  severity: 'error',
  dimension: 'uniqueness',
  about:
    'The schema names the fields that tell a row from every other (`primaryKey`), and these rows share them with another row or lack a part of them. Whoever joins by the key multiplies rows or loses them.',
  caveat:
    'A missing part of a key of several fields counts, as the standard says; Frictionless only minds when all parts are missing. Files of one resource are judged one by one.',
  hint: 'Give each row a key of its own, or correct the primary key in the schema.',
  peers: [
    'Frictionless: primary-key',
    'Great Expectations: expect_compound_columns_to_be_unique',
    'Deequ: isPrimaryKey',
  ],
  parameters: {},
  reads: ({ schema, head }) =>
    (schema?.table && keyColumns(schema.table.primaryKey, schema.table, head))?.map(
      ({ position }) => position,
    ) ?? [],
  find: async (context) => {
    const { base, head, schema } = context;
    if (!schema?.table || schema.table.primaryKey.length === 0) return [];
    const found = [
      base ? brokenKeys('base', base, schema.table, context) : [],
      brokenKeys('head', head, schema.table, context),
    ];
    return (await Promise.all(found)).flat();
  },
  describe: (violations) => {
    const missing = (violations as readonly KeyViolation[]).filter((one) => one.missing).length;
    const shared = violations.length - missing;
    const told = [
      ...(shared > 0 ? [`${countPhrase(shared, 'row shares', 'rows share')} it`] : []),
      ...(missing > 0 ? [`${countPhrase(missing, 'row lacks', 'rows lack')} a part of it`] : []),
    ];
    return `The primary key of the schema does not hold: ${told.join(', ')}`;
  },
};

async function brokenKeys(
  side: 'base' | 'head',
  table: Table,
  schema: TableSchema,
  { scans, diff }: CheckContext,
): Promise<KeyViolation[]> {
  const key = keyColumns(schema.primaryKey, schema, table);
  if (!key) return [];
  const { duplicates, incomplete } = await scanKey(scans, table, key);
  const names = key.map(({ name }) => name).join(' and ');
  return [
    ...duplicateViolations(side, duplicates, (shown) => ({ detail: `${names} ${shown}` }), diff),
    ...incomplete.map(({ row, column }) => ({
      side,
      index: row,
      detail: `no value in ${column}`,
      missing: true,
    })),
  ];
}
