import { columnName } from '../words/column-name.ts';
import type { Check, CheckContext } from './check.ts';
import type { ChangeIndex } from './index-changes.ts';

/** Whether a row of head (0-based) is new to a rule that is about one column, or about none in particular. */
export type RowJudge = (row: number, column: string | undefined) => boolean;

/**
 * Makes the judge of rows for one check: a row is new if it was added, or changed in a cell that the rule reads.
 * A rule reads the columns it says it reads; else the column it is about; else the whole row.
 */
export function rowJudge(check: Check, context: CheckContext, changes: ChangeIndex): RowJudge {
  const named = check.reads?.(context);
  const byColumn = new Map<string, readonly number[] | undefined>();
  const { columns } = context.head;

  const columnsRead = (column: string | undefined): readonly number[] | undefined => {
    if (named || column === undefined) return named;
    if (!byColumn.has(column)) byColumn.set(column, columnsCalled(column, columns));
    return byColumn.get(column);
  };

  return (row, column) => {
    if (changes.headToBase[row] === -1) return true;
    const change = changes.modified.get(row);
    if (!change) return false;
    const read = columnsRead(column);
    if (!read) return true;
    return change.cells.some(({ headColumn = -1 }) => read.includes(headColumn));
  };
}

/** The columns of a name; undefined, which stands for all of them, where head has none of that name. */
function columnsCalled(name: string, columns: readonly string[]): number[] | undefined {
  const called = columns.flatMap((_, i) => (columnName(columns, i) === name ? [i] : []));
  return called.length > 0 ? called : undefined;
}
