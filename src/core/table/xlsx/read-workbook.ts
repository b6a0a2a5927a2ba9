import { zipSync } from 'fflate';
import readSheets, { readSheet } from 'read-excel-file/universal';
import { prepareSheet } from './prepare-sheet.ts';
import type { SheetValue } from './sheet-cell.ts';

const BLANK_SHEET = new TextEncoder().encode('<worksheet><sheetData/></worksheet>');

/**
 * The names of a workbook's worksheets, in order. Chart sheets, which hold no cells, are left out.
 *
 * @param parts The workbook's XML parts by path.
 */
export async function sheetNames(parts: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  // The reader names sheets only while it reads them: it is given blank ones.
  const outline = new Map(
    [...parts].map(([path, xml]) => [path, isOutline(path) ? xml : BLANK_SHEET]),
  );
  const sheets = await readSheets(archiveOf(outline));
  return sheets.filter(({ data }) => data !== undefined).map(({ sheet }) => sheet);
}

/** The values of one sheet, row by row; rows are equally long, trailing empty rows and columns left out. */
export async function sheetValues(
  parts: ReadonlyMap<string, Uint8Array>,
  sheet: string,
): Promise<SheetValue[][]> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const prepared = new Map(
    [...parts].map(([path, xml]) => {
      const text = isOutline(path) ? '' : decoder.decode(xml);
      const isSheet = /<(?:\w+:)?sheetData\b/.test(text);
      return [path, isSheet ? encoder.encode(prepareSheet(text)) : xml];
    }),
  );
  const rows: unknown = await readSheet(archiveOf(prepared), sheet, { trim: false });
  return rows as SheetValue[][];
}

/** Whether a part says which sheets there are rather than what is in them. */
function isOutline(path: string): boolean {
  return path === 'xl/workbook.xml' || path.endsWith('.rels');
}

/** An archive for the reader. Stored, not packed: then it is read at once and without worker threads. */
function archiveOf(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const archive = zipSync(Object.fromEntries(parts), { level: 0, mtime: '1980-01-01' });
  return archive.slice().buffer;
}
