import type { FileReport } from './report.ts';

/**
 * How many data files there are: a workbook is one, however many of its sheets are told.
 *
 * @example
 * countFiles([{ path: 'a.xlsx' }, { path: 'a.xlsx' }, { path: 'b.csv' }]) // 2
 */
export function countFiles(files: readonly Pick<FileReport, 'path'>[]): number {
  return new Set(files.map(({ path }) => path)).size;
}
