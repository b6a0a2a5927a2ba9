import type { Table } from '../../table/table.ts';
import { listNames } from '../../words/list-names.ts';
import { suggestWord } from '../../words/suggest-word.ts';
import type { Check, CheckContext, Violation } from '../check.ts';
import type { DatasetPolicy } from '../dataset-policy.ts';

export const configuredColumnMissing: Check = {
  name: 'configured-column-missing',
  title: 'Columns of the config that the file lacks',
  severity: 'warning',
  dimension: 'validity',
  about:
    'The config says what a column means, such as `label` or `text`, and the file has no column of that name. What looks at that column does not run, and nothing is guessed in its place, so that bad data could pass.',
  caveat:
    'It looks at names only, letter by letter. Where files of one dataset do not all have the column, give them datasets of their own, or switch the check off.',
  hint: 'Put the column back, or name the right one in the dataset of the config.',
  peers: ['Great Expectations: expect_column_to_exist', 'Frictionless: missing-label'],
  parameters: {},
  find: async (context) => [
    ...(context.base ? lackingColumns('base', context.base, context) : []),
    ...lackingColumns('head', context.head, context),
  ],
  describe: (violations, column) =>
    `The file has no column ${column}, which the config names ${violations[0]?.summary ?? ''}`,
};

/** A file without any column could not be read: another check says so. */
function lackingColumns(
  side: 'base' | 'head',
  { columns }: Table,
  { dataset, newSettings }: CheckContext,
): Violation[] {
  if (columns.length === 0) return [];
  const rolesByColumn = new Map<string, string[]>();
  for (const { setting, role, names } of columnsNamed(dataset)) {
    // Base was never held to what comes with this change.
    if (side === 'base' && newSettings?.has(setting)) continue;
    for (const name of names) {
      if (!columns.includes(name)) {
        rolesByColumn.set(name, [...(rolesByColumn.get(name) ?? []), `\`${role}\``]);
      }
    }
  }
  return [...rolesByColumn].map(([column, roles]) => {
    const meant = suggestWord(column, columns);
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
    return { side, column, summary: `under ${listNames(roles)}${hint}` };
  });
}

interface NamedColumns {
  readonly setting: keyof DatasetPolicy;
  /** As the config writes it. */
  readonly role: string;
  readonly names: readonly string[];
}

/** The columns that a dataset's config names, but for the key: its check is `key-column-missing`. */
function columnsNamed(dataset: DatasetPolicy): NamedColumns[] {
  const { label, text, group, time, annotator, source, splitColumn, tolerance } = dataset;
  const one = (name: string | undefined) => (name === undefined ? [] : [name]);
  return [
    { setting: 'label', role: 'label', names: one(label) },
    { setting: 'text', role: 'text', names: text },
    { setting: 'group', role: 'group', names: one(group) },
    { setting: 'time', role: 'time', names: one(time) },
    { setting: 'annotator', role: 'annotator', names: one(annotator) },
    {
      setting: 'source',
      role: 'source',
      names: one(source && 'column' in source ? source.column : undefined),
    },
    { setting: 'splitColumn', role: 'split', names: one(splitColumn) },
    { setting: 'tolerance', role: 'tolerance', names: Object.keys(tolerance) },
  ];
}
