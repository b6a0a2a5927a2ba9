import type { Table } from '../table/table.ts';
import type { Diff, DiffOptions } from './diff.ts';
import { diffTables } from './diff-tables.ts';

const known = new WeakMap<Table, WeakMap<Table, Promise<Diff>>>();

/**
 * The difference between two tables as {@link diffTables} makes it, once however often it is asked for: by the check of
 * the file itself and by those of files that belong with it. Two tables are always to be asked about with the same
 * options.
 */
export function diffOnce(base: Table, head: Table, options: DiffOptions): Promise<Diff> {
  const ofBase = known.get(base) ?? new WeakMap<Table, Promise<Diff>>();
  known.set(base, ofBase);
  const diff = ofBase.get(head) ?? diffTables(base, head, options);
  ofBase.set(head, diff);
  return diff;
}
