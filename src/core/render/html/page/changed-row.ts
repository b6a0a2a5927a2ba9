import {
  CHANGE_NAMES,
  type ChangeName,
  type ClassName,
  KEY_CHANGED_FLAG,
  MOVED_FLAG,
  type PageCell,
  type RowData,
} from '../page-data.ts';

/** One changed cell of a row. */
export interface CellChange {
  /** Position among the file's columns. */
  readonly column: number;
  /** Position among the file's kinds. */
  readonly kind: number;
  readonly base: PageCell;
  readonly head: PageCell;
}

export function changeOf(row: RowData): ChangeName {
  return CHANGE_NAMES[row[0]]!;
}

export function hasMoved(row: RowData): boolean {
  return changeOf(row) === 'moved' || (row[1] & MOVED_FLAG) !== 0;
}

export function hasChangedKey(row: RowData): boolean {
  return (row[1] & KEY_CHANGED_FLAG) !== 0;
}

export function baseRowOf(row: RowData): number {
  return row[2];
}

export function headRowOf(row: RowData): number {
  return row[4];
}

/** Where a row is, for the gutter: its line, or its row in a file without lines; nothing where it is not. */
export function positionOf(row: RowData, side: 'base' | 'head'): number | undefined {
  const [number, line] = side === 'base' ? [row[2], row[3]] : [row[4], row[5]];
  return line || number || undefined;
}

/** A cell of the row's own side: head's, or base's for a removed row. */
export function cellOf(row: RowData, column: number): PageCell {
  return row[6][column] ?? null;
}

/** The changed cells of a modified row; none for any other. */
export function cellChangesOf(row: RowData): CellChange[] {
  const triples = row[7] ?? [];
  const changes: CellChange[] = [];
  for (let i = 0; i < triples.length; i += 3) {
    const column = triples[i] as number;
    const base = triples[i + 2] as PageCell;
    changes.push({ column, kind: triples[i + 1] as number, base, head: cellOf(row, column) });
  }
  return changes;
}

/** Positions of the kinds of a row's cell changes; cheaper than the changes themselves. */
export function kindsOf(row: RowData): number[] {
  const triples = row[7] ?? [];
  const kinds: number[] = [];
  for (let i = 1; i < triples.length; i += 3) kinds.push(triples[i] as number);
  return kinds;
}

const CLASS_NAMES: readonly ClassName[] = ['damage', 'substantive', 'cosmetic'];

/** The classes of a row's cell changes, the worst first. */
export function classesOf(
  row: RowData,
  kinds: readonly (readonly [ClassName, string])[],
): ClassName[] {
  const found = kindsOf(row);
  return CLASS_NAMES.filter((name) => found.some((kind) => kinds[kind]![0] === name));
}

/**
 * A cell as text: a JSON literal's text, nothing for a missing cell.
 *
 * @example
 * textOf(['1.50']) // '1.50'
 */
export function textOf(cell: PageCell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell[0];
}
