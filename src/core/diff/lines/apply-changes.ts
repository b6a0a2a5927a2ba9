import { AssayError } from '../../assay-error.ts';
import { type Cell, cellJson, cellsEqual, rowsEqual } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { pairByName } from '../pair-columns.ts';
import type { AddedLine, ChangeLine, HeaderLine, ModifiedLine } from './change-line.ts';
import { type HeadPlan, planHead } from './plan-head.ts';

/** Rows put together at a time. */
const BATCH_ROWS = 2048;

/**
 * Head's rows, in head's order, from base and the changes between the two.
 *
 * @throws {AssayError} `apply-mismatch` where the changes do not fit this base: another digest, another number
 *   of rows, or a removed or changed cell that does not hold what the changes say it holds.
 */
export async function* applyChanges(
  base: Table,
  baseDigest: string,
  header: HeaderLine,
  changes: readonly ChangeLine[],
): AsyncGenerator<readonly Row[]> {
  if (baseDigest !== header.base_digest || base.rowCount !== header.base_rows) {
    throw new AssayError('apply-mismatch', 'The changes were made against another base file.', {
      hint: `They need the file whose SHA-256 is ${header.base_digest.replace('sha256:', '')}.`,
    });
  }
  const plan = planHead(header, changes);
  await confirmRemoved(base, changes);
  const toHead = rowMapper(header);
  for (let from = 0; from < header.head_rows; from += BATCH_ROWS) {
    const to = Math.min(from + BATCH_ROWS, header.head_rows);
    const needed = baseRowsOf(plan, from, to);
    const rows = new Map<number, Row>();
    for await (const batch of base.read(needed)) for (const row of batch) rows.set(row.index, row);
    const head: Row[] = [];
    for (let h = from; h < to; h++) {
      const explicit = plan.explicit.get(h);
      if (explicit?.type === 'added') head.push(addedRow(explicit, h));
      else {
        const row = rows.get(plan.headToBase[h]!)!;
        head.push({ index: h, ...toHead(row, explicit) });
      }
    }
    yield head;
  }
}

function addedRow(line: AddedLine, index: number): Row {
  return line.raw === undefined ? { index, cells: line.row } : { index, cells: [], raw: line.raw };
}

function baseRowsOf(plan: HeadPlan, from: number, to: number): number[] {
  return [...plan.headToBase.subarray(from, to)].filter((row) => row >= 0).sort((a, b) => a - b);
}

/** A function from a row of base, and what changed in it, to the cells of its counterpart in head. */
function rowMapper(
  header: HeaderLine,
): (row: Row, line?: ModifiedLine) => Pick<Row, 'cells' | 'raw'> {
  const headToBase = pairByName(header.base_columns, header.head_columns, {
    base: new Set(header.renames.map((rename) => rename.base_column - 1)),
    head: new Set(header.renames.map((rename) => rename.head_column - 1)),
  });
  for (const rename of header.renames) headToBase[rename.head_column - 1] = rename.base_column - 1;
  const baseWidth = header.base_columns.length;
  const headWidth = header.head_columns.length;
  return (row, line) => {
    if (row.raw !== undefined) return { cells: [], raw: row.raw };
    const cells: Cell[] = headToBase.map((column) => (column < 0 ? undefined : row.cells[column]));
    for (let k = baseWidth; k < row.cells.length; k++)
      cells[headWidth + k - baseWidth] = row.cells[k];
    for (const cell of line?.cells ?? []) {
      if (
        cell.base_column !== undefined &&
        !cellsEqual(row.cells[cell.base_column - 1], cell.base)
      ) {
        throw mismatch(row.index, cell.base_column, cell.base, row.cells[cell.base_column - 1]);
      }
      if (cell.head_column !== undefined) cells[cell.head_column - 1] = cell.head;
    }
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return { cells };
  };
}

async function confirmRemoved(base: Table, changes: readonly ChangeLine[]): Promise<void> {
  const removed = changes.filter((change) => change.type === 'removed');
  const byRow = new Map(removed.map((line) => [line.base_row - 1, line]));
  const wanted = [...byRow.keys()].sort((a, b) => a - b);
  for await (const rows of base.read(wanted)) {
    for (const row of rows) {
      const line = byRow.get(row.index)!;
      if (line.raw === row.raw && (row.raw !== undefined || rowsEqual(line.row, row.cells)))
        continue;
      throw new AssayError(
        'apply-mismatch',
        `Row ${row.index + 1} of base is not the row the changes remove.`,
      );
    }
  }
}

function mismatch(index: number, column: number, expected: Cell, found: Cell): AssayError {
  return new AssayError(
    'apply-mismatch',
    `Row ${index + 1}, column ${column} of base holds ${cellJson(found)}, and the changes expect ${cellJson(expected)}.`,
  );
}
