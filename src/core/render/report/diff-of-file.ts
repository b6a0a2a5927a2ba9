import type { Diff } from '../../diff/diff.ts';
import type { FileReport } from '../../report/report.ts';

/** The diff behind a file of a report: diffs go by path, and by `path#sheet` for a sheet of a workbook. */
export function diffOfFile(
  { path, sheet }: FileReport,
  diffs: ReadonlyMap<string, Diff>,
): Diff | undefined {
  return diffs.get(sheet === undefined ? path : `${path}#${sheet}`);
}
