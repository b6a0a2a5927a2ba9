import type { Outcomes } from './outcomes.ts';
import type { SliceTable } from './slice-table.ts';

/** A column that is blank more often holds what not every row has. */
const MOST_BLANK = 0.5;

/**
 * The columns whose blank cells count as missing where nobody names them: those that are filled in most rows.
 */
export function countedColumns({ columns, ids }: SliceTable): string[] {
  return [...columns].flatMap(([name, { ofRow }]) => {
    const blank = ofRow.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0);
    return blank > ids.length * MOST_BLANK ? [] : [name];
  });
}

/** Rows with a blank cell in one of some columns. */
export function missingOutcomes(
  { columns, ids }: SliceTable,
  counted: readonly string[],
): Outcomes {
  const codes = counted.flatMap((name) => columns.get(name)?.ofRow ?? []);
  const rows = [...ids.keys()];
  return {
    measure: 'missing',
    rows,
    bad: rows.map((row) => codes.some((ofRow) => ofRow[row]! < 0)),
    idle: { blanks: counted },
  };
}
