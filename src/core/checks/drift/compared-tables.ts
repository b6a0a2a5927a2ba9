import type { Diff } from '../../diff/diff.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { columnName } from '../../words/column-name.ts';
import type { CheckContext } from '../check.ts';
import { profileTable } from '../profile-table.ts';
import { sourceColumn } from '../source-column.ts';

/** Both sides of a file that this change touches, profiled. */
export interface ComparedTables {
  readonly base: TableProfile;
  readonly head: TableProfile;
  readonly diff: Diff;
  readonly context: CheckContext;
}

/** A column of both sides. 0-based. */
export interface ComparedColumn {
  readonly base: number;
  readonly head: number;
  /** As head calls it. */
  readonly name: string;
}

/** Profiles both sides; undefined where there is nothing to compare, or nothing changed. Reads nothing then. */
export async function compareTables(context: CheckContext): Promise<ComparedTables | undefined> {
  const { base: baseTable, head: headTable, diff, scans } = context;
  if (!baseTable || !diff || diff.changes.length === 0) return undefined;
  const [base, head] = await Promise.all([
    profileTable(scans, baseTable),
    profileTable(scans, headTable),
  ]);
  return { base, head, diff, context };
}

/** The columns that both sides have, those of the key left out. */
export function comparedColumns({ diff, context }: ComparedTables): ComparedColumn[] {
  const { base: baseKey, head: headKey } = context.key;
  return diff.columns.pairs
    .filter(({ base, head }) => !baseKey.includes(base) && !headKey.includes(head))
    .map(({ base, head }) => ({ base, head, name: columnName(diff.head.columns, head) }));
}

/** Those whose values say something of the rows: the one that tells where rows come from is left out too. */
export function valueColumns(tables: ComparedTables): ComparedColumn[] {
  const source = sourceColumn(tables.context);
  return comparedColumns(tables).filter(({ head }) => head !== source);
}
