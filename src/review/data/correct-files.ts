import type { Diff } from '../../core/diff/diff.ts';
import { writeChangeLines } from '../../core/diff/lines/write-change-lines.ts';
import { correctCells } from '../../core/labels/correct-cells.ts';
import { knownCells } from '../../core/labels/suggestions/known-cells.ts';
import { labelCell } from '../../core/labels/suggestions/label-cell.ts';
import { hiddenColumns, namesHidden } from '../../core/privacy/hidden-columns.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import { maskText } from '../../core/privacy/mask-text.ts';
import type { PrivacyPolicy } from '../../core/privacy/privacy-policy.ts';
import { isSame, type Question } from '../../core/review/derive/judge-row.ts';
import type { ReviewRow } from '../../core/review/draw/read-review-rows.ts';
import type { ReviewFile } from '../../core/review/draw/review-file.ts';
import type { CorrectionPatch, LineSuggestion } from '../../core/review/facts.ts';
import type { WantedCorrection } from '../../core/review/suggested-rows.ts';
import type { Table } from '../../core/table/table.ts';
import { type CellCorrection, suggestLines } from './suggest-lines.ts';
import { wholeLines } from './whole-lines.ts';

/** A comment has room for no more. */
const LONGEST = 20_000;
/** All lines of a dataset together, as they stand and as they should read. */
const MOST_LINES = 200_000;

export interface CorrectedData {
  /** The rows that were asked about, as head has them. */
  readonly rows: readonly ReviewRow[];
  readonly files: readonly ReviewFile[];
  readonly question: Question;
  readonly privacy: PrivacyPolicy;
  /** How a table of head differs from base; undefined where there is nothing to compare it with. */
  readonly diffOf: (table: Table) => Diff | undefined;
  readonly digestOf: (path: string) => Promise<string | undefined>;
}

export interface Corrections {
  readonly patches: readonly CorrectionPatch[];
  readonly suggestions: readonly LineSuggestion[];
}

/** A row, what it should say, and the cell that says so. */
interface Correction extends CellCorrection {
  readonly row: ReviewRow;
}

/**
 * What makes head say what its rows should say, as patches of its files for `assay apply`, and line by line where that can be
 * shown; of those rows that do not say so yet. No patch shows what is masked, and none has more than the asked cells.
 */
export async function correctFiles(
  wanted: readonly WantedCorrection[],
  data: CorrectedData,
): Promise<Corrections> {
  const values = new Map(wanted.map(({ id, value }) => [id, value]));
  const patches: CorrectionPatch[] = [];
  const suggestions: LineSuggestion[] = [];
  for (const [place, file] of data.files.entries()) {
    const rows = data.rows.filter((row) => row.file === place && values.has(row.id));
    const wrong = rows.filter(({ id, label }) => !isSame(values.get(id)!, label, data.question));
    if (wrong.length === 0) continue;
    const known = await knownCells(file.table, file.ask!);
    const corrections = wrong.map((row): Correction => {
      const value = values.get(row.id)!;
      return { row, value, cell: labelCell(value, known) };
    });
    patches.push(await patchFile(file, corrections, data));
    const mayShow = wholeLines(file.table.columns, data.privacy, hasHidden(file.table, data));
    suggestions.push(...(await suggestLines(file, corrections, mayShow)));
  }
  return { patches, suggestions: boundLines(suggestions, data.rows) };
}

/** Lines that the change brings go first: GitHub shows no others. */
function boundLines(
  suggestions: readonly LineSuggestion[],
  rows: readonly ReviewRow[],
): readonly LineSuggestion[] {
  const changed = new Set(rows.flatMap(({ id, change }) => (change ? [id] : [])));
  let room = MOST_LINES;
  return suggestions
    .toSorted((a, b) => Number(changed.has(b.id)) - Number(changed.has(a.id)))
    .filter(({ was, text }) => {
      room -= was.length + text.length;
      return room >= 0;
    });
}

/** A column that the change renames stays hidden. */
function hasHidden(table: Table, { privacy, diffOf }: CorrectedData): boolean {
  const diff = diffOf(table);
  if (!diff) return namesHidden(table.columns, privacy.columns).length > 0;
  const hidden = hiddenColumns(diff, privacy.columns);
  return table.columns.some((name) => hidden.has(name));
}

async function patchFile(
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
  const diff = await correctCells(
    table,
    corrections.map(({ row, cell }) => ({ row: row.index, column: file.ask!, value: cell })),
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
