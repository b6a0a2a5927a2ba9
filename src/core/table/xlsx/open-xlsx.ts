import type { ByteSource } from '../byte-source.ts';
import { type Cell, cellText } from '../cell.ts';
import type { DialectHints } from '../dialect.ts';
import { noteLabels } from '../note-labels.ts';
import { ProblemLog } from '../problem.ts';
import { RowHasher } from '../row-hasher.ts';
import type { Fingerprints, ReadContext, Row, Table } from '../table.ts';
import { sheetNames, sheetValues } from './read-workbook.ts';
import { type SheetValue, sheetCell } from './sheet-cell.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** A sheet's cells, its first row that has any being the header. */
interface Sheet {
  readonly name: string;
  readonly sheets: readonly string[];
  readonly values: readonly (readonly SheetValue[])[];
}

/** Rows handed on together. */
const BATCH_ROWS = 2048;

/**
 * Opens one sheet of a workbook as a table: the hinted one, else the first. Its first row that is not empty is
 * the header. Never throws for what the file holds: that is in {@link Table.problems}.
 *
 * The workbook is read into memory whole, within the bounds of `workbook-limits.ts`.
 */
export async function openXlsx(
  source: ByteSource,
  hints: DialectHints,
  _context: ReadContext,
): Promise<Table> {
  const log = new ProblemLog();
  const sheet = await readSheet(source, hints.sheet, log);
  const first = sheet.values.findIndex((row) => !isEmpty(row));
  const columns = first < 0 ? [] : sheet.values[first]!.map((value) => cellText(sheetCell(value)));
  const rows = first < 0 ? [] : sheet.values.slice(first + 1).map((row) => row.map(sheetCell));
  noteRows(columns, rows, log);
  const fingerprints = hashRows(rows);
  return {
    format: 'xlsx',
    dialect: {
      format: 'xlsx',
      compression: 'none',
      sheet: sheet.name,
      sheets: sheet.sheets,
    },
    columns,
    rowCount: rows.length,
    problems: log.list(),
    fingerprints: () => fingerprints,
    recordForm: JSON.stringify(['xlsx', columns]),
    line: () => undefined,
    read: (indexes) => readRows(rows, indexes),
  };
}

/** Reads the sheet; where it cannot be read, no values and the reason noted. */
async function readSheet(
  source: ByteSource,
  hint: string | undefined,
  log: ProblemLog,
): Promise<Sheet> {
  let sheets: readonly string[] = [];
  try {
    if (source.byteLength === 0) {
      log.add('empty-file');
      return { name: hint ?? '', sheets, values: [] };
    }
    const parts = await unpackWorkbook(source);
    sheets = await sheetNames(parts);
    const name = hint ?? sheets[0];
    if (name === undefined) throw new Error('it has no worksheet');
    if (!sheets.includes(name)) {
      const names = sheets.map((sheet) => JSON.stringify(sheet)).join(', ');
      throw new Error(`it has no sheet ${JSON.stringify(name)}; its sheets are ${names}`);
    }
    const values = await sheetValues(parts, name);
    if (values.every(isEmpty)) log.add('empty-file');
    return { name, sheets, values };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.add('format-error', { detail: `the workbook cannot be read: ${reason}` });
    return { name: hint ?? sheets[0] ?? '', sheets, values: [] };
  }
}

function noteRows(columns: readonly string[], rows: readonly Cell[][], log: ProblemLog): void {
  noteLabels(columns, undefined, log);
  if (columns.length > 0 && rows.length === 0) log.add('no-rows');
  for (const [index, row] of rows.entries()) {
    if (row.every((cell) => cell === undefined)) log.add('blank-row', { index });
  }
}

function hashRows(rows: readonly Cell[][]): Fingerprints {
  const hasher = new RowHasher();
  const low = new Uint32Array(rows.length);
  const high = new Uint32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const hash = hasher.hash(row);
    low[index] = hash.low;
    high[index] = hash.high;
  }
  return { low, high };
}

async function* readRows(
  rows: readonly Cell[][],
  indexes?: readonly number[],
): AsyncGenerator<readonly Row[]> {
  const total = indexes?.length ?? rows.length;
  for (let from = 0; from < total; from += BATCH_ROWS) {
    yield Array.from({ length: Math.min(BATCH_ROWS, total - from) }, (_, i) => {
      const index = indexes ? indexes[from + i]! : from + i;
      return { index, cells: rows[index]! };
    });
  }
}

function isEmpty(row: readonly SheetValue[]): boolean {
  return row.every((value) => value === null);
}
