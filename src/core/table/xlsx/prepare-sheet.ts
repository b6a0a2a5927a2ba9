import { MAX_CELLS, MAX_COLUMNS, MAX_ROWS } from './workbook-limits.ts';

/**
 * A worksheet's XML made ready for the reader, which drops error values and reads ISO dates in the local time
 * zone: both become plain text. Sheets that would not fit in memory are refused, because the reader fills
 * every gap in the rectangle that the cells span.
 *
 * @throws {Error} where the sheet spans too much.
 *
 * @example
 * prepareSheet('<c r="A1" t="e"><v>#REF!</v></c>') // '<c r="A1" t="str"><v>#REF!</v></c>'
 */
export function prepareSheet(xml: string): string {
  const { rows, columns } = extentOf(xml);
  if (rows > MAX_ROWS || columns > MAX_COLUMNS) {
    throw new Error(`a sheet claims row ${rows} and column ${columns}, which no workbook can have`);
  }
  if (rows * columns > MAX_CELLS) {
    throw new Error(
      `a sheet spans ${rows} rows and ${columns} columns, and at most ${MAX_CELLS} cells are read: ` +
        'delete stray cells far from the table',
    );
  }
  return xml.replace(/(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])[ed]\2/g, '$1$2str$2');
}

/** The last row and column that the sheet names, 1-based. */
function extentOf(xml: string): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [, row] of xml.matchAll(/<(?:\w+:)?row\s[^<>]*?\br=["'](\d+)["']/g)) {
    rows = Math.max(rows, Number(row));
  }
  for (const [, letters, row] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br=["']([A-Z]+)(\d+)["']/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters!));
  }
  return { rows, columns };
}

/** The 1-based number of a column named as spreadsheets do: A, B, … Z, AA. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
