import type { FileData, RowData } from '../page-data.ts';
import { type GridColumn, layOutColumns } from './lay-out-columns.ts';
import type { Sort } from './sort-rows.ts';

/** A field of the grid: where a row is on a side, its class, or the cell of a column (its position). */
export interface GridField {
  readonly by: Sort['by'];
  readonly title: string;
  readonly width: number;
  /** What happened to the column as a whole, e.g. `added` or `was postcode`. */
  readonly note?: string;
}

const POSITION_WIDTH = 66;
const CLASS_WIDTH = 118;

/** The fields of a file's grid from left to right; on a narrow screen the values come first. */
export function listFields(
  file: FileData,
  rows: readonly RowData[],
  all: boolean,
  narrow: boolean,
): GridField[] {
  const hasLines = rows.some((row) => row[3] > 0 || row[5] > 0);
  const unit = hasLines ? 'line' : 'row';
  const about: GridField[] = [
    { by: 'base', title: 'Base', note: unit, width: POSITION_WIDTH },
    { by: 'head', title: 'Head', note: unit, width: POSITION_WIDTH },
    { by: 'class', title: 'Class', width: CLASS_WIDTH },
  ];
  const values = layOutColumns(file, rows, all).map((column) => toField(file, column));
  return narrow ? [...values, ...about] : [...about, ...values];
}

function toField({ columns }: FileData, { index, width }: GridColumn): GridField {
  const { name, change, from, key, place } = columns[index]!;
  const notes = [
    key ? 'key' : '',
    place === undefined ? '' : `column ${place}`,
    change === 'added' || change === 'removed' ? change : '',
    from === undefined ? '' : `was ${from}`,
  ].filter((note) => note !== '');
  return {
    by: index,
    title: name === '' ? `(column ${index + 1})` : name,
    width,
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
  };
}
