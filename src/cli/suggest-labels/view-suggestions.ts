import { showSuggestions } from '../../core/labels/suggestions/show-suggestions.ts';
import { maskOfColumn } from '../../core/privacy/mask-of-column.ts';
import type { LabelView } from '../../core/render/labels/label-view.ts';
import { columnName } from '../../core/words/column-name.ts';
import type { FoundSuggestions } from './find-suggestions.ts';

/** What people see of suspect labels. */
export async function viewSuggestions(
  { name, files, rows, suggestions, notes, privacy }: FoundSuggestions,
  written: LabelView['written'],
): Promise<LabelView> {
  const { table, label } = files[0]!;
  return {
    name,
    rows: rows.length,
    files: files.length,
    suggestions,
    shown: await showSuggestions(files, rows, suggestions.suggestions, privacy),
    showLabel: maskOfColumn(columnName(table.columns, label), privacy),
    notes,
    ...(written === undefined ? {} : { written }),
  };
}
