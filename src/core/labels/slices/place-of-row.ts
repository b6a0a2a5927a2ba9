import type { SliceTable } from './slice-table.ts';

/** Where a row is. */
export interface RowPlace {
  readonly id: string;
  readonly path: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based, where the format has lines. */
  readonly line?: number;
}

/** Where a row of a dataset is. @param row 0-based among all rows. */
export function placeOfRow({ files, ids, fileOf, indexOf }: SliceTable, row: number): RowPlace {
  const { path, table } = files[fileOf[row]!]!;
  const index = indexOf[row]!;
  const line = table.line(index);
  return { id: ids[row]!, path, row: index + 1, ...(line === undefined ? {} : { line }) };
}
