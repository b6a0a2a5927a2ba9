import type { Table } from '../table/table.ts';
import type { Diff, DiffOptions } from './diff.ts';
import { diffTables } from './diff-tables.ts';

const known = new WeakMap<Table, Map<string, Promise<Diff>>>();

/**
 * The difference as {@link diffTables} makes it, once for the same tables and options however often it is asked for: by
 * the check of the file itself and by those of files that belong with it.
 */
export function diffOnce(base: Table, head: Table, options: DiffOptions): Promise<Diff> {
  const ofHead = known.get(head) ?? new Map<string, Promise<Diff>>();
  known.set(head, ofHead);
  const name = `${numberOf(base)} ${JSON.stringify(options)}`;
  const diff = ofHead.get(name) ?? diffTables(base, head, options);
  ofHead.set(name, diff);
  return diff;
}

const numbers = new WeakMap<Table, number>();
let given = 0;

/** A number by which a table is told from all others. */
function numberOf(table: Table): number {
  const number = numbers.get(table) ?? ++given;
  numbers.set(table, number);
  return number;
}
