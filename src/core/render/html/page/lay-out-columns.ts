import type { FileData, RowData } from '../page-data.ts';
import { cellChangesOf, cellOf, textOf } from './changed-row.ts';

/** A column of the grid: its position among the file's columns, and its width in pixels. */
export interface GridColumn {
  readonly index: number;
  readonly width: number;
}

/** A file of few changed columns shows others beside them, up to this many in all. */
const FEW_COLUMNS = 6;
const SAMPLE = 200;
const CHARACTER_WIDTH = 7.4;
const PADDING = 34;
const MIN_WIDTH = 76;
const MAX_WIDTH = 340;

/** The columns that a grid shows: the key, then the changed ones, then, if asked or few, the rest. */
export function layOutColumns(
  file: FileData,
  rows: readonly RowData[],
  all: boolean,
): GridColumn[] {
  const { columns } = file;
  const indexes = columns.map((_, i) => i);
  const first = indexes.filter((i) => columns[i]!.key);
  const changed = indexes.filter((i) => !columns[i]!.key && columns[i]!.changed > 0);
  const rest = indexes.filter((i) => !columns[i]!.key && columns[i]!.changed === 0);
  const room = all ? rest.length : Math.max(0, FEW_COLUMNS - first.length - changed.length);
  return [...first, ...changed, ...rest.slice(0, room)].map((index) => ({
    index,
    width: widthOf(file, index, rows),
  }));
}

/** As wide as the longest text among the first rows, within reason. */
function widthOf({ columns, kinds }: FileData, index: number, rows: readonly RowData[]): number {
  const lengths = rows.slice(0, SAMPLE).map((row) => {
    const change = cellChangesOf(row).find(({ column }) => column === index);
    const kind = change === undefined ? '' : kinds[change.kind]![1];
    const texts = [textOf(cellOf(row, index)), textOf(change?.base ?? null), kind];
    return Math.max(...texts.map((text) => text.length));
  });
  const longest = Math.max(columns[index]!.name.length, ...lengths);
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.round(longest * CHARACTER_WIDTH) + PADDING));
}
