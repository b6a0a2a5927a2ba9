import { z } from 'zod';
import { aggregateExpectation, CannotJudge } from '../define/expectation.ts';
import { openOtherTable, otherTableName } from '../other-table/open-other-table.ts';
import { readOtherColumns } from '../other-table/read-other-columns.ts';
import type { Value } from '../values/value.ts';
import { valueKey } from '../values/value-key.ts';

const columnNames = z.array(z.string().min(1, 'must not be empty'));

export const expectTableToMatchOtherTable = aggregateExpectation({
  name: 'expect_table_to_match_other_table',
  dimension: 'consistency',
  about:
    'At least `mostly` of the rows, all where it is left out, are the same in another file of the repository, at the same revision: rows of one key whose cells of `column_list` are equal, as a share of the rows of the longer file. Two nulls are equal.',
  elsewhere: 'It is Deequ’s and DQDL’s `DatasetMatch`, save that nulls are equal there to nothing.',
  domain: 'columns',
  nulls: 'kept',
  parameters: {
    column_list: columnNames.min(2, 'must name at least two columns').meta({
      description: 'The columns that are compared, those of the key among them.',
      examples: [['id', 'label']],
    }),
    key_columns: columnNames.min(1, 'must name at least one column').meta({
      description: 'The columns that tell rows apart, in both files.',
      examples: [['id']],
    }),
    other_table_name: otherTableName,
    mostly: z
      .number()
      .min(0, 'must be 0 or more')
      .max(1, 'must be 1 or less')
      .default(1)
      .meta({ description: 'The share of rows that must be the same.', examples: [0.99] }),
  },
  fault: ({ column_list, key_columns }) => {
    const stray = key_columns.find((name) => !column_list.includes(name));
    return stray === undefined
      ? undefined
      : `has a key column that \`column_list\` lacks, ${JSON.stringify(stray)}`;
  },
  start: async ({ column_list, key_columns, other_table_name, mostly }, surroundings) => {
    const keyed = key_columns.map((name) => column_list.indexOf(name));
    const keyOf = (values: readonly Value[], whose: string) => {
      if (keyed.some((place) => (values[place] ?? null) === null))
        throw new CannotJudge(`A row of ${whose} has no key.`);
      return joined(keyed.map((place) => values[place] ?? null));
    };
    const table = await openOtherTable(other_table_name, surroundings);
    const others = new Map<string, string>();
    for await (const values of readOtherColumns(table, column_list, surroundings.types))
      addOnce(others, keyOf(values, 'the other file'), joined(values), 'the other file');
    const own = new Map<string, string>();
    return {
      row: (values) => addOnce(own, keyOf(values, 'this file'), joined(values), 'this file'),
      finish: () => {
        let matched = 0;
        for (const [key, row] of own) if (others.get(key) === row) matched++;
        const longer = Math.max(own.size, others.size);
        const share = longer === 0 ? 1 : matched / longer;
        return {
          success: share >= mostly,
          observed_value: share,
          details: { matched, self: own.size, other: others.size },
        };
      },
    };
  },
});

function addOnce(rows: Map<string, string>, key: string, row: string, whose: string): void {
  if (rows.has(key))
    throw new CannotJudge(`A key occurs twice in ${whose}, so rows cannot be paired.`);
  rows.set(key, row);
}

/** Lengths keep `a, bc` and `ab, c` apart. */
function joined(values: readonly Value[]): string {
  return values
    .map(valueKey)
    .map((key) => `${key.length}:${key}`)
    .join('');
}
