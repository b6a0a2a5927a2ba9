import type { Diff } from '../../diff/diff.ts';
import { BAD_ROW_TEXT } from '../../labels/answer.ts';
import { correctCells } from '../../labels/correct-cells.ts';
import { knownCells } from '../../labels/suggestions/known-cells.ts';
import { labelCell } from '../../labels/suggestions/label-cell.ts';
import type { Table } from '../../table/table.ts';
import type { JudgedRow } from './judge-rows.ts';

/** Whether it is settled what a row should say, and it says otherwise. A row that is broken has no right label. */
export function isCorrectable({ verdict, agreed }: JudgedRow): boolean {
  return verdict === 'wrong' && agreed !== BAD_ROW_TEXT;
}

/**
 * The difference that the corrections of an audit make to one file.
 *
 * @param place The file's, 0-based among the key's.
 * @param column The asked column of the table, 0-based.
 */
export async function correctionsOfFile(
  table: Table,
  place: number,
  column: number,
  rows: readonly JudgedRow[],
): Promise<Diff> {
  const known = await knownCells(table, column);
  return correctCells(
    table,
    rows.flatMap((judged) =>
      judged.row.file === place && isCorrectable(judged)
        ? [{ row: judged.row.row, column, value: labelCell(judged.agreed!, known) }]
        : [],
    ),
  );
}
