import type { Diff } from '../../diff/diff.ts';
import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import { formatCount } from '../../words/format-count.ts';
import type { Check, CheckContext, Violation } from '../check.ts';
import { BLAME_PARAMETER } from '../pairs/blame-parameter.ts';
import { compareRows } from '../pairs/compare-rows.ts';
import { pairViolations } from '../pairs/pair-violations.ts';
import { relatedFiles } from '../pairs/related-files.ts';
import { isPrimaryKey } from './is-primary-key.ts';
import { scanBaseKeys } from './scan-base-keys.ts';
import { type KeyScan, scanKeys } from './scan-keys.ts';

/** How many of the other rows with the same key are named. */
const NAMED = 3;

export const duplicateKey: Check = {
  name: 'duplicate-key',
  title: 'Duplicate keys',
  severity: 'error',
  dimension: 'uniqueness',
  about:
    'Rows of one file, or of two files of a dataset, share a key, so the key no longer says which row is meant: joins multiply rows, and updates reach the wrong one. Keys are compared as written.',
  caveat:
    'Where the key is inferred, a column that merely was unique so far may be taken for it; name the right one under `key`. Across files only a key that the config names is compared, and files of other splits are left to `group-leakage`. Where the schema has the same columns as its primary key, `primary-key` tells of repeats within the file instead.',
  hint: 'Remove the row that is there twice, or give each row a key of its own.',
  peers: [
    'Frictionless: primary-key',
    'Great Expectations: expect_column_values_to_be_unique',
    'Deequ: isPrimaryKey',
    'dbt: unique',
  ],
  parameters: { blame: BLAME_PARAMETER },
  reads: ({ key }) => key.head,
  find: async (context) => {
    const { base, head, key, diff, scans } = context;
    const own = isPrimaryKey(context) ? { base: [], head: [] } : key;
    const [across, ...within] = await Promise.all([
      keysOfOtherFiles(context),
      base && own.base.length > 0
        ? scanBaseKeys(context).then((found) => sharedKeys('base', base, own.base, found))
        : [],
      own.head.length > 0
        ? scanKeys(scans, head, own.head).then((found) =>
            sharedKeys('head', head, own.head, found, diff),
          )
        : [],
    ]);
    return [...within.flat(), ...withoutTold(across, within.flat())];
  },
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} the same ${column ?? 'key'} as another row`,
};

/** Rows of which an earlier one in another file of the dataset has the key, where the config names it. */
async function keysOfOtherFiles(context: CheckContext): Promise<Violation[]> {
  const { key, name } = context.dataset;
  if (key.length === 0) return [];
  const related = await relatedFiles(context);
  if (!related.some(({ dataset }) => dataset === name)) return [];
  const pairs = await compareRows(context, { by: 'value', compared: key });
  const across = pairs.filter(({ relation, other }) => relation === 'repeat' && other.path);
  const column = key.length === 1 ? key[0] : undefined;
  return pairViolations(context, across, (_, other) => `also ${other}`, column);
}

/** Leaves out rows that share their key within the file already. */
function withoutTold(across: readonly Violation[], within: readonly Violation[]): Violation[] {
  const told = new Set(within.map(({ side, index }) => `${side} ${index}`));
  return across.filter(({ side, index }) => !told.has(`${side} ${index}`));
}

function sharedKeys(
  side: 'base' | 'head',
  table: Table,
  key: readonly number[],
  { duplicates }: Pick<KeyScan, 'duplicates'>,
  diff?: Diff,
): Violation[] {
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
