import type { CheckContext } from '../../../src/core/checks/check.ts';
import type { DataFiles } from '../../../src/core/checks/data-files.ts';
import type { DatasetPolicy } from '../../../src/core/checks/dataset-policy.ts';
import { findRoles } from '../../../src/core/checks/find-roles.ts';
import { SharedScans } from '../../../src/core/checks/shared-scans.ts';
import type { SlowMatcher } from '../../../src/core/pattern/slow-matcher.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { type DiffSpec, diffOf } from './diff-of.ts';

/** A repository that holds nothing besides the file. */
const NO_FILES: DataFiles = {
  peers: async () => [],
  list: async () => [],
  table: async () => undefined,
  text: async () => undefined,
};

export interface ContextSpec extends DiffSpec {
  readonly base?: Table;
  readonly head: Table;
  /** Names of the key columns, the same in base and head unless `baseKey` says otherwise. */
  readonly key?: readonly string[];
  readonly baseKey?: readonly string[];
  /** What the config says besides. */
  readonly dataset?: Partial<DatasetPolicy>;
  readonly now?: Date;
}

/** What a check is given, from two tables and as little else as a test has to say. */
export async function contextOf({
  base,
  head,
  key = [],
  baseKey = key,
  dataset: given,
  now = new Date('2026-07-01T12:00:00Z'),
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
    checks: {},
    rules: [],
    ...given,
  };
  const diff = base && (await diffOf(base, head, diffSpec));
  return {
    path: 'data/tickets.csv',
    dataset,
    head,
    ...(base && diff ? { base, diff } : {}),
    key: { base: base ? positions(baseKey, base) : [], head: positions(key, head) },
    roles: await findRoles(dataset, head, base, diff),
    scans: new SharedScans(),
    slowMatcher: NO_SLOW_MATCHER,
    files: NO_FILES,
    now,
  };
}

function positions(names: readonly string[], { columns }: Table): number[] {
  return names.map((name) => columns.indexOf(name)).filter((position) => position !== -1);
}

/** For checks that use no slow patterns; a test of one that does passes a matcher of its own. */
const NO_SLOW_MATCHER: SlowMatcher = {
  bound: '1 second',
  matchAll: () => Promise.reject(new Error('This test has no matcher for slow patterns')),
};
