import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import type { DrawnRows } from '../../core/review/draw/draw-rows.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import { readShownCells } from '../../core/review/draw/shown-cells.ts';
import type { DrawnFact } from '../../core/review/facts.ts';
import type { ShownCell } from '../../core/review/journal.ts';

/** Drawn rows as facts: where each stands, and its cells as experts may see them; none where the config hides rows. */
export async function describeDrawn(
  drawn: DrawnRows['rows'],
  files: readonly ReviewFile[],
  privacy: PrivacyPolicy,
): Promise<readonly DrawnFact[]> {
  const cells: ReadonlyMap<number, readonly ShownCell[]>[] = [];
  for (const [place, file] of files.entries()) {
    const own = drawn.flatMap(({ row: { row } }) => (row.file === place ? [row.index] : []));
    cells.push(await readShownCells(file, privacy.rows === 'hide' ? [] : own));
  }
  return drawn.map(({ id, stratum, inclusion, row: { row } }) => {
    const { path, table } = files[row.file]!;
    const line = table.line(row.index);
    return {
      id,
      content: row.content,
      label: row.label,
      stratum,
      inclusion,
      path,
      ...(line === undefined ? {} : { line }),
      cells: cells[row.file]!.get(row.index) ?? [],
      ...(row.source === undefined ? {} : { source: row.source }),
      ...(row.annotator === undefined ? {} : { annotator: row.annotator }),
    };
  });
}
