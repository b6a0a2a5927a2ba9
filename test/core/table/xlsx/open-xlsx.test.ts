import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import { type Cell, Literal } from '../../../../src/core/table/cell.ts';
import type { Table } from '../../../../src/core/table/table.ts';
import { listSheets } from '../../../../src/core/table/xlsx/list-sheets.ts';
import { openXlsx } from '../../../../src/core/table/xlsx/open-xlsx.ts';
import { prepareSheet } from '../../../../src/core/table/xlsx/prepare-sheet.ts';
import { sheetCell } from '../../../../src/core/table/xlsx/sheet-cell.ts';
import { textRow, workbook } from './workbook.ts';

const open = (bytes: Uint8Array, sheet?: string) =>
  openXlsx(memorySource(bytes), sheet === undefined ? {} : { sheet }, { path: 'book.xlsx' });

async function cellsOf(table: Table, indexes?: number[]): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row.cells);
  return rows;
}

const MIXED = workbook({
  Prices: [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>price</t></is></c><c r="C1" t="inlineStr"><is><t>on</t></is></c><c r="D1" t="inlineStr"><is><t>ok</t></is></c></row>',
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1.50</v></c><c r="C2" s="1"><v>45322</v></c><c r="D2" t="b"><v>1</v></c></row>',
    '<row r="3"><c r="A3" t="e"><f>A99</f><v>#REF!</v></c><c r="C3" s="2"><v>45322.5</v></c></row>',
    '<row r="5"><c r="A5" t="str"><f>1</f><v>007</v></c><c r="B5"><v>1E3</v></c></row>',
    '<row r="7"><c r="F7" s="1"/></row>',
  ].join(''),
  'R&D "2"': textRow(1, 'a') + textRow(2, 'x'),
});

describe('openXlsx', () => {
  it('reads texts, numbers, dates, booleans, errors and empty cells of the first sheet', async () => {
    const table = await open(MIXED);
    expect(table.columns).toEqual(['id', 'price', 'on', 'ok']);
    expect(await cellsOf(table)).toEqual([
      [' spaced ', new Literal('1.5'), '2024-01-31', new Literal('true')],
      ['#REF!', undefined, '2024-01-31T12:00:00', undefined],
      [undefined, undefined, undefined, undefined],
      ['007', new Literal('1000'), undefined, undefined],
    ]);
    expect(table.problems).toEqual([{ code: 'blank-row', places: [{ index: 2 }] }]);
    expect(table.dialect).toEqual({
      format: 'xlsx',
      compression: 'none',
      sheet: 'Prices',
      sheets: ['Prices', 'R&D "2"'],
    });
  });

  it('reads a sheet by name, and only the rows asked for', async () => {
    const table = await open(MIXED, 'R&D "2"');
    expect(table.columns).toEqual(['a']);
    expect(await cellsOf(table)).toEqual([['x']]);
    expect(await cellsOf(await open(MIXED), [0, 3])).toHaveLength(2);
    expect(table.line(0)).toBeUndefined();
  });

  it('gives equal rows equal fingerprints', async () => {
    const table = await open(workbook({ S: textRow(1, 'a') + textRow(2, 'x') + textRow(3, 'x') }));
    expect(table.fingerprints().low[0]).toBe(table.fingerprints().low[1]);
    expect(table.fingerprints().high[0]).toBe(table.fingerprints().high[1]);
  });

  it('takes the first row that is not empty for the header', async () => {
    const table = await open(workbook({ S: textRow(3, 'a', 'b') + textRow(4, '1', '2') }));
    expect(table.columns).toEqual(['a', 'b']);
    expect(table.rowCount).toBe(1);
  });

  it('notes blank and repeated labels', async () => {
    const table = await open(
      workbook({ S: textRow(1, 'a', ' ', 'a') + textRow(2, '1', '2', '3', '4') }),
    );
    expect(table.columns).toEqual(['a', ' ', 'a', '']);
    expect(table.problems.map(({ code, column }) => [code, column])).toEqual([
      ['blank-label', 'column 2'],
      ['blank-label', 'column 4'],
      ['duplicate-label', 'a'],
    ]);
  });

  it('notes an empty sheet, a header alone and an empty file', async () => {
    const codes = async (bytes: Uint8Array) => (await open(bytes)).problems.map((p) => p.code);
    expect(await codes(workbook({ S: '' }))).toEqual(['empty-file']);
    expect(await codes(workbook({ S: textRow(1, 'a') }))).toEqual(['no-rows']);
    expect(await codes(new Uint8Array(0))).toEqual(['empty-file']);
  });

  it.each([
    ['no zip', new TextEncoder().encode('id,name\n1,Ann\n'), /no zip archive/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /old \.xls file/],
    ['a truncated file', MIXED.slice(0, 400), /cannot be read/],
    ['a zip that is no workbook', zipSync({ 'a.xml': new Uint8Array(3) }), /workbook\.xml/],
    [
      'a row far beyond what a sheet can have',
      workbook({ S: '<row r="9999999999"><c r="A9999999999"><v>1</v></c></row>' }),
      /no workbook can have/,
    ],
    [
      'a stray cell far away',
      workbook({ S: `${textRow(1, 'a')}<row r="1000000"><c r="ZZ1000000"><v>1</v></c></row>` }),
      /delete stray cells/,
    ],
  ])('never throws: %s', async (_, bytes, detail) => {
    const table = await open(bytes);
    expect(table).toMatchObject({ columns: [], rowCount: 0 });
    expect(table.problems[0]).toMatchObject({ code: 'format-error' });
    expect(table.problems[0]!.places[0]!.detail).toMatch(detail);
    expect(await cellsOf(table)).toEqual([]);
  });

  it('refuses a workbook that unpacks to more than the bound, before unpacking it', async () => {
    const bomb = workbook({ S: '' });
    const directory = Buffer.from(bomb).indexOf('PK\u0001\u0002', 0, 'latin1');
    new DataView(bomb.buffer).setUint32(directory + 24, 257 * 2 ** 20, true);
    const { problems } = await open(bomb);
    expect(problems[0]!.places[0]!.detail).toMatch(/unpacks to more than the 268435456 bytes/);
  });

  it('names the sheets there are when the one asked for is missing', async () => {
    const { problems } = await open(MIXED, 'Sheet9');
    expect(problems[0]!.places[0]!.detail).toBe(
      'the workbook cannot be read: it has no sheet "Sheet9"; its sheets are "Prices", "R&D \\"2\\""',
    );
  });
});

describe('listSheets', () => {
  it('lists the worksheets in order', async () => {
    expect(await listSheets(memorySource(MIXED))).toEqual(['Prices', 'R&D "2"']);
  });

  it('lists none of a file that is no workbook', async () => {
    expect(await listSheets(memorySource(new Uint8Array(10)))).toEqual([]);
  });
});

describe('prepareSheet', () => {
  it('turns error values and ISO dates into text, and leaves the rest', () => {
    expect(prepareSheet('<c r="A1" t="e"><v>#REF!</v></c>')).toBe(
      '<c r="A1" t="str"><v>#REF!</v></c>',
    );
    const kept = '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>t="e"</v></c>';
    expect(prepareSheet(kept)).toBe(kept);
  });
});

describe('sheetCell', () => {
  it.each([
    ['2024-01-31T00:00:00Z', '2024-01-31'],
    ['2024-01-31T11:59:59.999Z', '2024-01-31T12:00:00'],
    ['2024-01-31T12:00:00.120Z', '2024-01-31T12:00:00.12'],
    ['1899-12-30T08:30:00Z', '08:30:00'],
    ['2024-01-31T10:00:00Z', '2024-01-31T10:00:00'],
  ])('writes the date %s as %s', (date, text) => {
    expect(sheetCell(new Date(date))).toBe(text);
  });
});
