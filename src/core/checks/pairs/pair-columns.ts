import { rowKey } from '../../diff/row-key.ts';
import { normaliseText } from '../../similarity/normalise-text.ts';
import { type Cell, cellText, isBlank } from '../../table/cell.ts';
import type { Table } from '../../table/table.ts';

/** By what rows are compared: normalised running text, normalised whole rows, or values as written. */
export type ComparedBy = 'text' | 'row' | 'value';

/** The columns that a comparison of rows reads, by name, so that they are found in every file. */
export interface PairColumns {
  readonly by: ComparedBy;
  readonly compared: readonly string[];
  readonly label?: string;
  readonly annotator?: string;
  readonly split?: string;
}

/** What is read of a row: undefined where there is nothing. */
export type CellReader = (cells: readonly Cell[]) => string | undefined;

/** How to read what is compared from a table's rows; undefined where the table lacks one of the columns. */
export function comparedReader(
  { by, compared }: PairColumns,
  { columns }: Table,
): CellReader | undefined {
  const places = compared.map((name) => columns.indexOf(name));
  if (places.length === 0 || places.includes(-1)) return undefined;
  switch (by) {
    case 'text':
      return (cells) => nonBlank(normaliseText(places.map((at) => cellText(cells[at])).join('\n')));
    case 'row':
      return (cells) => JSON.stringify(places.map((at) => normaliseText(cellText(cells[at]))));
    case 'value':
      return (cells) =>
        places.some((at) => isBlank(cells[at])) ? undefined : rowKey(cells, places);
  }
}

/** How to read one column's cells as they are, surrounding space aside; nothing where the table lacks it. */
export function cellReader(name: string | undefined, { columns }: Table): CellReader {
  const at = name === undefined ? -1 : columns.indexOf(name);
  if (at === -1) return () => undefined;
  return (cells) => (isBlank(cells[at]) ? undefined : cellText(cells[at]).trim());
}

function nonBlank(text: string): string | undefined {
  return text === '' ? undefined : text;
}
