import type { Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { countPhrase } from '../../words/count-phrase.ts';
import type { Check, Violation } from '../check.ts';
import { scanKeys } from './scan-keys.ts';

export const missingKey: Check = {
  name: 'missing-key',
  title: 'Missing keys',
  severity: 'error',
  about:
    'A row has no value in a column of the key: nothing, null, or white space. It cannot be told from other rows, nor followed from one revision to the next.',
  hint: 'Give each of these rows a key.',
  find: async ({ base, head, key }) => [
    ...(base ? await rowsWithoutKey('base', base, key.base) : []),
    ...(await rowsWithoutKey('head', head, key.head)),
  ],
  describe: (violations, column) =>
    `${countPhrase(violations.length, 'row has', 'rows have')} no ${column}`,
};

async function rowsWithoutKey(
  side: 'base' | 'head',
  table: Table,
  key: readonly number[],
): Promise<Violation[]> {
  if (key.length === 0) return [];
  const { blank } = await scanKeys(table, key);
  return key.flatMap((position, i) => {
    const column = columnName(table.columns, position);
    return (blank[i] ?? []).map((index) => ({ side, index, column }));
  });
}
