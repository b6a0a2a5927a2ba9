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
    const own = drawn.flatMap(({ row: { of } }) =>
      !of.was && of.row?.file === place ? [of.row.index] : [],
    );
    cells.push(await readShownCells(file, privacy.rows === 'hide' ? [] : own));
  }
  return drawn.map((row) => ({
    ...standing(row.row.of, files, cells),
    id: row.id,
    strata: row.row.stratum,
    ...(row.row.flagged ? { flagged: true } : {}),
    stratum: row.stratum,
    inclusion: row.inclusion,
  }));
}

type Standing = Omit<DrawnFact, 'id' | 'strata' | 'flagged' | 'stratum' | 'inclusion'>;

/** As head has it; or, where its answers count though head has it so no longer, as it was asked about. */
function standing(
  { row, was }: DrawnRows['rows'][number]['row']['of'],
  files: readonly ReviewFile[],
  cells: readonly ReadonlyMap<number, readonly ShownCell[]>[],
): Standing {
  const people = {
    ...(row?.source === undefined ? {} : { source: row.source }),
    ...(row?.annotator === undefined ? {} : { annotator: row.annotator }),
  };
  if (was) {
    const { content, path, line } = was;
    const place = { path, ...(line === undefined ? {} : { line }) };
    return { content, label: row?.label ?? was.label, ...place, cells: was.cells, ...people };
  }
  const { content, label, file, index } = row!;
  const { path, table } = files[file]!;
  const line = table.line(index);
  const place = { path, ...(line === undefined ? {} : { line }) };
  return { content, label, ...place, cells: cells[file]!.get(index) ?? [], ...people };
}
