import type { CheckContext } from '../../../src/core/checks/check.ts';
import type { DatasetPolicy } from '../../../src/core/checks/dataset-policy.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { type DiffSpec, diffOf } from './diff-of.ts';

export interface ContextSpec extends DiffSpec {
  readonly base?: Table;
  readonly head: Table;
  /** Names of the key columns, the same in base and head unless `baseKey` says otherwise. */
  readonly key?: readonly string[];
  readonly baseKey?: readonly string[];
}

/** What a check is given, from two tables and as little else as a test has to say. */
export async function contextOf({
  base,
  head,
  key = [],
  baseKey = key,
  ...diffSpec
}: ContextSpec): Promise<CheckContext> {
  const dataset: DatasetPolicy = {
    name: 'tickets',
    path: 'data/*.csv',
    key,
    text: [],
    dialect: {},
    expectations: [],
    tolerance: {},
  };
  return {
    path: 'data/tickets.csv',
    dataset,
    head,
    ...(base ? { base, diff: await diffOf(base, head, diffSpec) } : {}),
    key: { base: base ? positions(baseKey, base) : [], head: positions(key, head) },
  };
}

function positions(names: readonly string[], { columns }: Table): number[] {
  return names.map((name) => columns.indexOf(name)).filter((position) => position !== -1);
}
