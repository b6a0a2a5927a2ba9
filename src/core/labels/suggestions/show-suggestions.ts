import { maskOfColumn } from '../../privacy/mask-of-column.ts';
import type { PrivacyPolicy } from '../../privacy/privacy-policy.ts';
import { cellText } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import type { LabelledFile, LabelledRow } from '../predictions/labelled-row.ts';
import type { LabelSuggestion } from './label-suggestions.ts';
import { maskOfKey } from './mask-of-key.ts';
import type { ShownSuggestion, ShownSuggestions } from './shown-suggestion.ts';

/** A file of the dataset, with the columns that show what a row is. */
export interface ShownFile extends LabelledFile {
  /** Columns of running text, 0-based; none: the first other columns are shown. */
  readonly text: readonly number[];
}

const MOST_COLUMNS = 5;

/**
 * Reads what people see of suggestions: the labels, and the text of the row or what else it has.
 *
 * @param rows All rows of the dataset.
 */
export async function showSuggestions(
  files: readonly ShownFile[],
  rows: readonly LabelledRow[],
  suggestions: readonly LabelSuggestion[],
  privacy: PrivacyPolicy,
): Promise<ShownSuggestions> {
  const columns = privacy.rows === 'hide' ? [] : shownColumns(files[0]!);
  const shown = new Map<LabelSuggestion, ShownSuggestion>();
  for (const [place, file] of files.entries()) {
    const byRow = new Map(
      suggestions
        .filter(({ row }) => rows[row]!.file === place)
        .map((suggestion) => [rows[suggestion.row]!.row, suggestion]),
    );
    const show = rowShower(file, columns, privacy);
    const wanted = [...byRow.keys()].sort((a, b) => a - b);
    for await (const batch of file.table.read(wanted)) {
      for (const row of batch) {
        const suggestion = byRow.get(row.index)!;
        shown.set(suggestion, show(row, suggestion, rows[suggestion.row]!.id));
      }
    }
  }
  const isKeyed = files[0]!.keyColumns.length > 0;
  return { isKeyed, columns, rows: suggestions.map((suggestion) => shown.get(suggestion)!) };
}

function shownColumns({ table, text, label, keyColumns }: ShownFile): string[] {
  const others = [...table.columns.keys()].filter(
    (column) => column !== label && !keyColumns.includes(column),
  );
  return (text.length > 0 ? text : others.slice(0, MOST_COLUMNS)).map((column) =>
    columnName(table.columns, column),
  );
}

function rowShower(
  { path, table, keyColumns, label }: ShownFile,
  columns: readonly string[],
  privacy: PrivacyPolicy,
): (row: Row, suggestion: LabelSuggestion, id: string) => ShownSuggestion {
  const names = table.columns.map((_, column) => columnName(table.columns, column));
  const masks = names.map((name) => maskOfColumn(name, privacy));
  const places = columns.map((name) => names.indexOf(name));
  const maskLabel = masks[label]!;
  const showsId = keyColumns.length === 0 || privacy.rows === 'show';
  const maskId = maskOfKey({ table, keyColumns }, privacy);
  return ({ index, cells }, { given, suggested, score }, id) => {
    const line = table.line(index);
    return {
      ...(showsId ? { id: maskId(id) } : {}),
      path,
      row: index + 1,
      ...(line === undefined ? {} : { line }),
      given: maskLabel(given),
      ...(suggested === undefined ? {} : { suggested: maskLabel(suggested) }),
      ...(score === undefined ? {} : { score }),
      cells: places.map((column) => (column < 0 ? '' : masks[column]!(cellText(cells[column])))),
    };
  };
}
