import type { Diff } from '../../diff/diff.ts';
import { correctCells } from '../correct-cells.ts';
import type { LabelledFile, LabelledRow } from '../predictions/labelled-row.ts';
import { knownCells } from './known-cells.ts';
import { labelCell } from './label-cell.ts';
import type { LabelSuggestion } from './label-suggestions.ts';

/**
 * The difference that following all suggestions would make to one file of a dataset.
 *
 * @param place The file's, 0-based among the dataset's.
 * @param rows All rows of the dataset.
 */
export async function correctLabels(
  { table, label }: LabelledFile,
  place: number,
  rows: readonly LabelledRow[],
  suggestions: readonly LabelSuggestion[],
): Promise<Diff> {
  const known = await knownCells(table, label);
  const corrections = suggestions.flatMap(({ row, suggested }) => {
    const { file, row: index } = rows[row]!;
    if (file !== place || suggested === undefined) return [];
    return [{ row: index, column: label, value: labelCell(suggested, known) }];
  });
  return correctCells(table, corrections);
}
