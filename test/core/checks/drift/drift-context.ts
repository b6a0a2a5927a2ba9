import type { CheckContext } from '../../../../src/core/checks/check.ts';
import type { DatasetPolicy } from '../../../../src/core/checks/dataset-policy.ts';
import { findRoles } from '../../../../src/core/checks/find-roles.ts';
import { diffTables } from '../../../../src/core/diff/diff-tables.ts';
import { tableOf } from '../../table-of.ts';
import { contextOf } from '../context-of.ts';

export type Rows = readonly (readonly (string | number)[])[];

/** The context of a file whose rows have an `id`, the number of the row unless the row brings one, and are told apart by it. */
export async function driftContext(
  columns: readonly string[],
  base: Rows,
  head: Rows,
  dataset: Partial<DatasetPolicy> = {},
): Promise<CheckContext> {
  const [baseTable, headTable] = [
    await tableOf(csvOf(columns, base)),
    await tableOf(csvOf(columns, head)),
  ];
  const context = await contextOf({ head: headTable, key: ['id'], dataset });
  const diff = await diffTables(baseTable, headTable, { key: ['id'] });
  const roles = await findRoles(context.dataset, headTable, baseTable, diff);
  return { ...context, base: baseTable, diff, roles, key: { base: [0], head: [0] } };
}

function csvOf(columns: readonly string[], rows: Rows): string {
  const lines = rows.map((cells, i) =>
    (cells.length > columns.length ? cells : [i + 1, ...cells]).join(','),
  );
  return `${[['id', ...columns].join(','), ...lines].join('\n')}\n`;
}
