import type { ReviewRow } from '../../core/review/draw/read-review-rows.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import type { LineSuggestion } from '../../core/review/facts.ts';
import { type Cell, cellText } from '../../core/table/cell.ts';
import { correctRecord } from '../../core/table/csv/correct-record.ts';
import type { Dialect } from '../../core/table/dialect.ts';
import { correctMember } from '../../core/table/json/correct-member.ts';
import { recordLines } from '../../core/table/record-lines.ts';

/** In bytes: what is longer nobody reads in a comment. */
const LONGEST_RECORD = 4000;

/** A row, what it should say, and the cell that says so. */
export interface CellCorrection {
  readonly row: Pick<ReviewRow, 'id' | 'index'>;
  readonly value: string;
  readonly cell: Cell;
}

/**
 * The lines of rows as they stand and as they should read, in the order of the file: of those rows whose lines can be told, and shown
 * whole. Nothing but the asked cell is written anew.
 *
 * @param mayShow Whether the cells and the text of a row may be shown.
 */
export async function suggestLines(
  { path, table, ask }: Pick<ReviewFile, 'path' | 'table' | 'ask'>,
  corrections: readonly CellCorrection[],
  mayShow: (cells: readonly Cell[], text: string) => boolean,
): Promise<readonly LineSuggestion[]> {
  const column = ask!;
  const byRow = new Map(corrections.map((correction) => [correction.row.index, correction]));
  const found: LineSuggestion[] = [];
  for await (const rows of table.read([...byRow.keys()].sort((a, b) => a - b))) {
    for (const { index, cells, raw } of rows) {
      const { row, value, cell } = byRow.get(index)!;
      const lines = raw === undefined ? recordLines(table, index, LONGEST_RECORD) : undefined;
      if (!lines || !mayShow(cells, lines.text)) continue;
      const { text: was, startLine, line } = lines;
      const text = correctText(was, table, column, cell);
      const corrected = cells.map((each, i) => (i === column ? cell : each));
      if (text === undefined || text === was || !mayShow(corrected, text)) continue;
      found.push({ id: row.id, value, path, startLine, line, was, text });
    }
  }
  return found;
}

function correctText(
  text: string,
  { dialect, columns }: { readonly dialect: Dialect; readonly columns: readonly string[] },
  column: number,
  cell: Cell,
): string | undefined {
  if (dialect.format === 'csv') return correctRecord(text, column, cellText(cell), dialect);
  if (dialect.format === 'jsonl') return correctMember(text, columns[column]!, cell);
  return undefined;
}
