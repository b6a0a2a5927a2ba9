import { AssayError } from '../../assay-error.ts';
import { RowIds } from '../../labels/row-ids.ts';
import { cellText } from '../../table/cell.ts';
import type { Row, Table } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { cutText } from '../../words/cut-text.ts';
import type { ChangeKind } from './eligible-rows.ts';
import type { FrameRow } from './frame-row.ts';

/** A file whose rows can be drawn. Columns are 0-based. */
export interface FrameFile {
  readonly path: string;
  readonly table: Table;
  readonly keyColumns: readonly number[];
  /** What rows are stratified by: columns, and how the row changed. */
  readonly strata: readonly (number | 'change')[];
  /** The column of the risk weights. */
  readonly weight?: number | undefined;
  /** The rows that can be drawn; all where left out. */
  readonly eligible?: ReadonlyMap<number, ChangeKind> | undefined;
}

/** A row of the frame and where it stands. */
export interface PlacedRow extends FrameRow {
  /** 0-based, of the files that were given. */
  readonly file: number;
  /** 0-based, of the file's rows. */
  readonly index: number;
}

/**
 * The frame of a draw: every eligible row of the files with its stable id.
 *
 * @param files Of one dataset, in the order of their paths.
 * @param flagged Ids of suspected rows.
 * @throws {AssayError} `bad-input` naming the row whose weight is no number above 0.
 */
export async function readFrame(
  files: readonly FrameFile[],
  flagged: ReadonlySet<string> = new Set(),
): Promise<PlacedRow[]> {
  const ids = new RowIds();
  const frame: PlacedRow[] = [];
  for (const [place, file] of files.entries()) {
    const { table, keyColumns, strata, eligible, weight } = file;
    for await (const rows of table.read()) {
      for (const row of rows) {
        // Rows that cannot be drawn have ids as well, so that those of the others do not depend on who asks.
        const id = ids.next(row, table.columns, keyColumns);
        const change = eligible?.get(row.index);
        if (eligible && !change) continue;
        frame.push({
          id,
          file: place,
          index: row.index,
          stratum: strata.map((by) =>
            by === 'change' ? (change ?? '') : cellText(row.cells[by]).trim(),
          ),
          ...(flagged.has(id) ? { flagged: true } : {}),
          ...(weight === undefined ? {} : { weight: weightOf(row, weight, file) }),
        });
      }
    }
  }
  return frame;
}

function weightOf({ cells, index }: Row, column: number, { path, table }: FrameFile): number {
  const text = cellText(cells[column]).trim();
  const weight = text === '' ? Number.NaN : Number(text);
  if (weight > 0 && Number.isFinite(weight)) return weight;
  const line = table.line(index);
  const place = line === undefined ? `row ${index + 1}` : `line ${line}`;
  const name = cutText(columnName(table.columns, column), 60);
  const found = text === '' ? 'no weight' : `${JSON.stringify(cutText(text, 40))} for a weight`;
  throw new AssayError('bad-input', `${path}, ${place}: the column ${name} has ${found}.`, {
    hint: 'A weight is a number above 0. A row that shall never be drawn does not belong among the rows of the estimate.',
  });
}
