import type { Report } from '../../core/report/report.ts';
import type { OpenedFile } from './open-review-files.ts';

/**
 * The rows of a table, 0-based, that a check suspects: those that new errors and warnings point at, the first hundred of
 * each.
 */
export function findFlagged(
  { datasets }: Pick<Report, 'datasets'>,
  { path, sheet, table }: Pick<OpenedFile, 'path' | 'sheet' | 'table'>,
): ReadonlySet<number> {
  const flagged = new Set<number>();
  // A workbook's only sheet goes by its name where the other side has several.
  const only = 'sheets' in table.dialect ? table.dialect.sheets : [];
  const sheets: (string | undefined)[] = sheet === '' ? [undefined, ...only] : [sheet];
  for (const file of datasets.flatMap(({ files }) => files)) {
    if (file.path !== path || !sheets.includes(file.sheet)) continue;
    for (const { standing, severity, waived, rows } of file.findings) {
      if (standing !== 'new' || severity === 'info' || waived) continue;
      for (const { row, side } of rows)
        if (row !== undefined && side === 'head') flagged.add(row - 1);
    }
  }
  return flagged;
}
