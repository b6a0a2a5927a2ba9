import { type ClassedRow, MOST_TEXTS } from '../../core/audit/plan/choose-decoys.ts';
import type { LabelledRow } from '../../core/labels/predictions/labelled-row.ts';
import { cellText } from '../../core/table/cell.ts';
import type { DatasetFile } from '../dataset/open-dataset.ts';

/** The labelled rows of a dataset with their running text, by which classes are found alike. */
export async function readClassTexts(
  files: readonly DatasetFile[],
  rows: readonly LabelledRow[],
): Promise<(ClassedRow & LabelledRow)[]> {
  const classed: (ClassedRow & LabelledRow)[] = [];
  const seen = new Map<string, number>();
  let next = 0;
  for (const { table, roles } of files) {
    for await (const batch of table.read()) {
      for (const { cells } of batch) {
        const row = rows[next++]!;
        if (row.label === undefined) continue;
        const before = seen.get(row.label) ?? 0;
        seen.set(row.label, before + 1);
        const isKept = before < MOST_TEXTS;
        const text = isKept ? roles.text.map((column) => cellText(cells[column])).join(' ') : '';
        classed.push({ ...row, label: row.label, text });
      }
    }
  }
  return classed;
}
