import type { Diff } from '../../diff/diff.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import type { Check, Violation } from '../check.ts';
import type { SharedScans } from '../shared-scans.ts';
import { scanKeys } from './scan-keys.ts';

/** How many of the other rows with the same key are named. */
const NAMED = 3;

export const duplicateKey: Check = {
  name: 'duplicate-key',
  title: 'Duplicate keys',
  severity: 'error',
  dimension: 'uniqueness',
  about:
    'Rows of one file share a key, so the key no longer says which row is meant: joins multiply rows, and updates reach the wrong one. Keys are compared as written.',
  caveat:
    'Where the key is inferred, a column that merely was unique so far may be taken for it; name the right one under `key`.',
  hint: 'Remove the row that is there twice, or give each row a key of its own.',
  peers: [
    'Frictionless: primary-key',
    'Great Expectations: expect_column_values_to_be_unique',
    'Deequ: isPrimaryKey',
    'dbt: unique',
  ],
  parameters: {},
  reads: ({ key }) => key.head,
  find: async ({ base, head, key, diff, scans }) => {
    const found = await Promise.all([
      base ? sharedKeys('base', base, key.base, scans) : [],
      sharedKeys('head', head, key.head, scans, diff),
    ]);
    return found.flat();
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} the same ${column ?? 'key'} as another row`,
};

async function sharedKeys(
  side: 'base' | 'head',
  table: Table,
  key: readonly number[],
  scans: SharedScans,
  diff?: Diff,
): Promise<Violation[]> {
  if (key.length === 0) return [];
  const { duplicates } = await scanKeys(scans, table, key);
  const column = key.length === 1 ? { column: columnName(table.columns, key[0] ?? 0) } : {};
  return duplicates.flatMap((rows) => {
    const [first, second] = counterparts(rows, diff);
    return rows.map((index) => ({
      side,
      index,
      partners: [index === first ? second : first],
      detail: nameOthers(rows, index, table),
      ...column,
    }));
  });
}

/**
 * The two rows of one key that the others are set against: those that base has too come first. So a row added
 * to ten old duplicates is one new finding, and the ten stay old debt.
 */
function counterparts(rows: readonly number[], diff: Diff | undefined): [number, number] {
  const isOld = (row: number) => diff !== undefined && diff.headToBase[row] !== -1;
  const old = rows.filter(isOld);
  const added = rows.filter((row) => !isOld(row));
  const [first = -1, second = -1] = [...old, ...added];
  return [first, second];
}

/** E.g. `also lines 3, 9, 12 and 2 more`; rows where the file has no lines. Both count from 1. */
function nameOthers(rows: readonly number[], index: number, table: Table): string {
  const others = rows.slice(0, NAMED + 1).filter((row) => row !== index);
  const named = others.slice(0, NAMED);
  const more = rows.length - 1 - named.length;
  const noun = table.line(index) === undefined ? 'row' : 'line';
  const places = named.map((row) => formatCount(table.line(row) ?? row + 1));
  if (more > 0) return `also ${noun}s ${places.join(', ')} and ${formatCount(more)} more`;
  const last = places.pop();
  return places.length === 0
    ? `also ${noun} ${last}`
    : `also ${noun}s ${places.join(', ')} and ${last}`;
}
