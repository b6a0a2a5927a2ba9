import { RowIds } from '../../labels/row-ids.ts';
import type { ChangeKind } from '../../sampling/frame/eligible-rows.ts';
import { cellText, isBlank } from '../../table/cell.ts';
import type { Row } from '../../table/table.ts';
import { columnName } from '../../words/column-name.ts';
import { contentOf } from './content-of.ts';
import type { ReviewFile } from './review-file.ts';

/** A row of head that experts can be asked about, or were. */
export interface ReviewRow {
  readonly id: string;
  /** See `contentOf`. */
  readonly content: string;
  /** What the dataset says, trimmed; blank where it says nothing. */
  readonly label: string;
  /** 0-based, of the files that were given. */
  readonly file: number;
  /** 0-based, of the file's rows. */
  readonly index: number;
  /** How the change made it eligible; undefined: it did not. */
  readonly change: ChangeKind | undefined;
  readonly flagged: boolean;
  readonly source?: string;
  readonly annotator?: string;
}

/** Who looks on while rows are read. */
export interface RowReader {
  /** Each row with something to ask, wanted or not. */
  readonly onLabel?: (label: string, file: number) => void;
  /** Each eligible row: its shown cells, as the file has them, in the order of the shown columns. */
  readonly onEligible?: (texts: readonly string[], file: number, label: string) => void;
}

/**
 * The rows of a dataset that are eligible, and those of some ids. A row whose asked cell is blank, or that cannot be read,
 * has nothing to verify: it is not eligible.
 *
 * @param files All of the dataset, in the order of their paths, changed or not: ids depend on those before.
 * @param isWanted Whether to find the row of an id though it be not eligible.
 */
export async function readReviewRows(
  files: readonly ReviewFile[],
  isWanted: (id: string) => boolean,
  { onLabel, onEligible }: RowReader = {},
): Promise<ReviewRow[]> {
  const ids = new RowIds();
  const found: ReviewRow[] = [];
  for (const [place, file] of files.entries()) {
    const { table, keyColumns, ask, eligible } = file;
    for await (const rows of table.read()) {
      for (const row of rows) {
        const id = ids.next(row, table.columns, keyColumns);
        if (ask === undefined) continue;
        const label = isBlank(row.cells[ask]) ? '' : cellText(row.cells[ask]).trim();
        if (label !== '') onLabel?.(label, place);
        const change = label === '' ? undefined : eligible.get(row.index);
        if (!change && !isWanted(id)) continue;
        found.push(describeRow({ row, id, label, change }, file, place));
        if (change) onEligible?.(shownTexts(row, file), place, label);
      }
    }
  }
  return found;
}

function describeRow(
  { row, id, label, change }: { readonly row: Row } & Pick<ReviewRow, 'id' | 'label' | 'change'>,
  file: ReviewFile,
  place: number,
): ReviewRow {
  const { columns } = file.table;
  const names = file.shown.map((column) => columnName(columns, column));
  const texts = shownTexts(row, file);
  const source = sourceOf(row, file);
  const annotator = file.annotator === undefined ? '' : cellText(row.cells[file.annotator]).trim();
  return {
    id,
    content: contentOf(
      columnName(columns, file.ask!),
      names.map((name, i) => [name, texts[i]!] as const),
    ),
    label,
    file: place,
    index: row.index,
    change,
    flagged: file.flagged.has(row.index),
    ...(source === '' ? {} : { source }),
    ...(annotator === '' ? {} : { annotator }),
  };
}

function shownTexts({ cells }: Row, { shown }: ReviewFile): string[] {
  return shown.map((column) => cellText(cells[column]));
}

function sourceOf({ cells }: Row, { source }: ReviewFile): string {
  if (source === undefined) return '';
  return typeof source === 'number' ? cellText(cells[source]).trim() : source.name;
}
