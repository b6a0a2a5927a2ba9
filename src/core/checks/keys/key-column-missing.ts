import type { Table } from '../../table/table.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { Check, Violation } from '../check.ts';

export const keyColumnMissing: Check = {
  name: 'key-column-missing',
  title: 'Key columns that the file lacks',
  severity: 'error',
  dimension: 'validity',
  about:
    'The config names a key column that the file does not have, so its keys could not be checked and its rows are not followed by them.',
  caveat:
    'It looks at names only: a key column that was renamed is reported as missing until the config names the new one.',
  hint: 'Put the column back, or name the right one under `key` of the dataset.',
  peers: ['Great Expectations: expect_column_to_exist', 'Frictionless: missing-label'],
  parameters: {},
  find: async ({ base, head, dataset, newSettings }) => [
    ...(base && !newSettings?.has('key') ? lackingColumns('base', base, dataset.key) : []),
    ...lackingColumns('head', head, dataset.key),
  ],
  describe: (violations, column) =>
    `The file has no column ${column}, which is part of its key${violations[0]?.summary ?? ''}`,
};

/** A file without any column could not be read: another check says so. */
function lackingColumns(
  side: 'base' | 'head',
  { columns }: Table,
  key: readonly string[],
): Violation[] {
  if (columns.length === 0) return [];
  return key
    .filter((name) => !columns.includes(name))
    .map((column) => {
      const meant = suggestWord(column, columns);
      const summary = meant === undefined ? {} : { summary: `; did you mean \`${meant}\`?` };
      return { side, column, ...summary };
    });
}
