import type { FileData, RowData } from '../page-data.ts';
import { baseRowOf, type CellChange, cellChangesOf, changeOf, headRowOf } from './changed-row.ts';
import type { Filters } from './filters.ts';

type RowTest = (row: RowData, index: number) => boolean;

/**
 * Positions of the rows that pass every filter, in the file's order.
 *
 * @param searchText the text of a row to be searched, in lower case; asked for only where there is a search
 */
export function selectRows(
  file: FileData,
  rows: readonly RowData[],
  filters: Filters,
  searchText: (index: number) => string,
): number[] {
  if (filters.dataset !== '' && filters.dataset !== file.dataset) return [];
  const tests = [
    testChange(filters),
    testCells(file, filters),
    testCheck(file, filters),
    testText(filters, searchText),
  ].filter((test) => test !== undefined);
  const selected: number[] = [];
  rows.forEach((row, index) => {
    if (tests.every((test) => test(row, index))) selected.push(index);
  });
  return selected;
}

function testChange({ changes }: Filters): RowTest | undefined {
  if (changes.length === 0) return undefined;
  return (row) => changes.includes(changeOf(row));
}

/** Column and class are asked of one cell: a row passes where a changed cell has both. */
function testCells(file: FileData, filters: Filters): RowTest | undefined {
  const { check, classes } = filters;
  // With a check, the column is the finding's, which may be about a row without changed cells.
  const column = check === '' ? filters.column : '';
  if (column === '' && classes.length === 0) return undefined;
  const asked = (change: CellChange): boolean =>
    isIn(file, change, column) &&
    (classes.length === 0 || classes.includes(file.kinds[change.kind]![0]));
  return (row) => cellChangesOf(row).some(asked);
}

/** Rows that a finding of the check names, and rows with a cell change that the check is about. */
function testCheck(file: FileData, { check, column }: Filters): RowTest | undefined {
  if (check === '') return undefined;
  const named = file.findings.filter(
    (finding) =>
      finding.check === check && (column === '' || (finding.column ?? column) === column),
  );
  const headRows = new Set(named.flatMap((finding) => finding.headRows));
  const baseRows = new Set(named.flatMap((finding) => finding.baseRows));
  const isAbout = (change: CellChange): boolean =>
    isIn(file, change, column) && file.kinds[change.kind]!.includes(check);
  return (row) =>
    headRows.has(headRowOf(row)) ||
    baseRows.has(baseRowOf(row)) ||
    cellChangesOf(row).some(isAbout);
}

function isIn({ columns }: FileData, change: CellChange, column: string): boolean {
  return column === '' || columns[change.column]!.name === column;
}

function testText({ text }: Filters, searchText: (index: number) => string): RowTest | undefined {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  return (_, index) => {
    const row = searchText(index);
    return words.every((word) => row.includes(word));
  };
}
