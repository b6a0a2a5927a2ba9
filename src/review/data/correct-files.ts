import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { correctCells } from '../../core/labels/correct-cells.ts';
import { knownCells } from '../../core/labels/suggestions/known-cells.ts';
import { labelCell } from '../../core/labels/suggestions/label-cell.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import { maskText } from '../../core/privacy/mask-text.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { isSame, type Question } from '../../core/review/derive/judge-row.ts';
import type { WantedCorrection } from '../../core/review/derive/wanted-corrections.ts';
import type { ReviewRow } from '../../core/review/draw/read-review-rows.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import type { CorrectionPatch } from '../../core/review/facts.ts';

/** A comment has room for no more. */
const LONGEST = 20_000;

export interface CorrectedData {
  /** The rows that were asked about, as head has them. */
  readonly rows: readonly ReviewRow[];
  readonly files: readonly ReviewFile[];
  readonly question: Question;
  readonly privacy: PrivacyPolicy;
  readonly digestOf: (path: string) => Promise<string | undefined>;
}

/** A row and what it should say. */
interface Correction {
  readonly row: ReviewRow;
  readonly value: string;
}

/**
 * What makes head say what its rows should say, as patches of its files for `assay apply`; of those rows that do not say so yet.
 * No patch shows what is masked, and none has more than the asked cells.
 */
export async function correctFiles(
  corrections: readonly WantedCorrection[],
  data: CorrectedData,
): Promise<readonly CorrectionPatch[]> {
  const wanted = new Map(corrections.map(({ id, value }) => [id, value]));
  const patches: CorrectionPatch[] = [];
  for (const [place, file] of data.files.entries()) {
    const own = data.rows.flatMap((row): Correction[] => {
      const value = row.file === place ? wanted.get(row.id) : undefined;
      return value === undefined || isSame(value, row.label, data.question) ? [] : [{ row, value }];
    });
    if (own.length > 0) patches.push(await correctFile(file, own, data));
  }
  return patches;
}

async function correctFile(
  file: ReviewFile,
  corrections: readonly Correction[],
  { question, privacy, digestOf }: CorrectedData,
): Promise<CorrectionPatch> {
  const { path, table } = file;
  const patch = { path, rows: corrections.length };
  const digest = await digestOf(path);
  if (table.format === 'xlsx' || digest === undefined) return { ...patch, without: 'workbook' };
  if (isMasked(file, corrections, question.ask.column, privacy)) {
    return { ...patch, without: 'masked' };
  }
  const column = file.ask!;
  const known = await knownCells(table, column);
  const diff = await correctCells(
    table,
    corrections.map(({ row, value }) => ({
      row: row.index,
      column,
      value: labelCell(value, known),
    })),
  );
  let text = '';
  for (const line of writeChangeLines(diff, digest)) {
    text += line;
    if (text.length > LONGEST) return { ...patch, without: 'long' };
  }
  return { ...patch, text };
}

/** A header can be a row that was read as one, so that its names count as well. */
function isMasked(
  { table }: ReviewFile,
  corrections: readonly Correction[],
  column: string,
  privacy: PrivacyPolicy,
): boolean {
  const mask = maskOfColumn(column, privacy);
  const cells = corrections.flatMap(({ row, value }) => [row.label, value]);
  return (
    cells.some((text) => mask(text) !== text) ||
    (privacy.mask && table.columns.some((name) => maskText(name) !== name))
  );
}
