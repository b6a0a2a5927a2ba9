import type { FileData, RowData } from '../page-data.ts';
import { changeOf, kindsOf } from './changed-row.ts';

/** Heights in pixels, as the style sheet lays rows out: known before a row is drawn. */
export const HEAD_HEIGHT = 38;
const ONE_LINE = 34;
const TWO_LINES = 50;
const THREE_LINES = 68;

/** A modified row shows base above head, and below them what happened where it was not the value. */
export function rowHeight(row: RowData, { kinds }: FileData): number {
  if (changeOf(row) !== 'modified') return ONE_LINE;
  const named = kindsOf(row).some((kind) => kinds[kind]![1] !== 'value');
  return named ? THREE_LINES : TWO_LINES;
}
