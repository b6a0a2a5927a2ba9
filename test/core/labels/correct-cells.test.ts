import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/cli/hints-of.ts';
import { applyChanges } from '../../../src/core/diff/lines/apply-changes.ts';
import type { ChangeLine } from '../../../src/core/diff/lines/change-line.ts';
import { readChangeLine, readHeaderLine } from '../../../src/core/diff/lines/read-change-lines.ts';
import { writeChangeLines } from '../../../src/core/diff/lines/write-change-lines.ts';
import { type Correction, correctCells } from '../../../src/core/labels/correct-cells.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { type Cell, cellJson, Literal } from '../../../src/core/table/cell.ts';
import type { DialectHints } from '../../../src/core/table/dialect.ts';
import { digestOf } from '../../../src/core/table/digest.ts';
import { writeTable } from '../../../src/core/table/write-table.ts';
import { bytesOf, cellsOf, rowsOf, tableOf } from '../table-of.ts';

interface File {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly hints: DialectHints;
}

const shown = (cells: readonly Cell[]) =>
  JSON.stringify(cells.map((cell) => (cell === undefined ? 'missing' : cellJson(cell))));

/** The rows of a file after its corrections went through a patch, the file written again and read. */
async function patched({ bytes, path, hints }: File, corrections: readonly Correction[]) {
  const table = await tableOf(bytes, hints, path);
  const digest = await digestOf(memorySource(bytes));
  const [first, ...rest] = writeChangeLines(await correctCells(table, corrections), digest);
  const header = readHeaderLine(first!);
  const changes = rest
    .map((line, i) => readChangeLine(line, i + 2))
    .filter((line): line is ChangeLine => line !== undefined);
  const rows = applyChanges(table, digest, header, changes);
  const written = await bytesOf(writeTable(header.head_dialect, header.head_columns, rows));
  const again = await tableOf(written, { ...hints, ...hintsOf(header.head_dialect) }, path);
  expect(again.columns).toEqual(table.columns);
  return { cells: (await cellsOf(again)).map(shown), changes, written };
}

/** The rows that ought to be there. */
async function corrected({ bytes, path, hints }: File, corrections: readonly Correction[]) {
  const cells = (await cellsOf(await tableOf(bytes, hints, path))).map((row) => [...row]);
  for (const { row, column, value } of corrections) cells[row]![column] = value;
  return cells.map(shown);
}

const text = fc.constantFrom('shoe', 'boot', 'a,b', 'a;b', '"q"', 'two\nlines', '', ' x', '007');
const CSV_DIALECTS = [
  { delimiter: ',', newline: '\n', quoteAll: false, bom: '', final: true },
  { delimiter: ';', newline: '\r\n', quoteAll: false, bom: '\ufeff', final: true },
  { delimiter: '\t', newline: '\n', quoteAll: true, bom: '', final: false },
  { delimiter: '|', newline: '\n', quoteAll: true, bom: '\ufeff', final: false },
];

function csvFile(dialect: (typeof CSV_DIALECTS)[number], rows: readonly string[][]): File {
  const { delimiter, newline, quoteAll, bom, final } = dialect;
  const quoted = (cell: string) =>
    quoteAll || /[",;|\t\n]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [['id', 'text', 'label'], ...rows].map((cells) =>
    cells.map(quoted).join(delimiter),
  );
  const content = bom + lines.join(newline) + (final ? newline : '');
  const hints: DialectHints = { delimiter, header: true };
  return { bytes: new TextEncoder().encode(content), path: 'data.csv', hints };
}

const places = fc.array(fc.record({ row: fc.nat(9), column: fc.nat(2), value: text }), {
  maxLength: 8,
});

describe('corrections that went through a patch', () => {
  it.each(CSV_DIALECTS)('give the corrected table: CSV by %j', async (dialect) => {
    const rows = fc.array(fc.tuple(text, text, text), { minLength: 10, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, places, async (cells, corrections) => {
        const file = csvFile(dialect, cells);
        const { cells: found } = await patched(file, corrections);
        expect(found).toEqual(await corrected(file, corrections));
      }),
      { numRuns: 60 },
    );
  });

  it('give the corrected table: JSON Lines, where cells are missing, numbers or objects', async () => {
    const value = fc.constantFrom<unknown>('shoe', '', 1, 1.5, null, true, ['a'], { a: 1 });
    const record = fc.record(
      { id: fc.nat(99), text: value, label: value },
      { requiredKeys: ['id'] },
    );
    const records = fc.array(record, { minLength: 10, maxLength: 12 });
    const changed = fc.array(
      fc.record({
        row: fc.nat(9),
        column: fc.integer({ min: 1, max: 2 }),
        value: fc.oneof(
          text,
          fc.constantFrom<Cell>(new Literal('12345678901234567890'), new Literal('null')),
        ),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(records, changed, async (objects, corrections) => {
        const whole = { id: 0, text: 'a', label: 'b' };
        const lines = [whole, ...objects].map((object) => `${JSON.stringify(object)}\n`);
        const bytes = new TextEncoder().encode(lines.join(''));
        const file: File = { bytes, path: 'data.jsonl', hints: {} };
        const { cells: found } = await patched(file, corrections);
        expect(found).toEqual(await corrected(file, corrections));
      }),
      { numRuns: 60 },
    );
  });
});

describe('correctCells', () => {
  const bytes = new TextEncoder().encode('id,label\n1,shoe\n2,boot\n3\n');
  const file: File = { bytes, path: 'data.csv', hints: { header: true } };
  const tableOfFile = () => tableOf(bytes, file.hints);

  it('changes nothing but the cells that differ', async () => {
    const { changes, written } = await patched(file, [
      { row: 1, column: 1, value: 'boot' },
      { row: 0, column: 1, value: 'hat' },
    ]);
    expect(changes.length).toBe(1);
    expect(new TextDecoder().decode(written)).toBe('id,label\n1,hat\n2,boot\n3\n');
  });

  it('takes the later of two corrections of a cell, and none that is taken back', async () => {
    const twice = [
      { row: 0, column: 1, value: 'hat' },
      { row: 0, column: 1, value: 'cap' },
    ];
    expect((await patched(file, twice)).cells[0]).toBe(shown(['1', 'cap']));
    const back = [...twice, { row: 0, column: 1, value: 'shoe' }];
    expect((await patched(file, back)).changes).toEqual([]);
  });

  it('gives a cell to a row that is too short for it', async () => {
    const diff = await correctCells(await tableOfFile(), [{ row: 2, column: 1, value: 'hat' }]);
    expect(diff.changes[0]).toMatchObject({ head: { cells: ['3', 'hat'] } });
    expect((await patched(file, [{ row: 2, column: 1, value: 'hat' }])).cells[2]).toBe(
      shown(['3', 'hat']),
    );
  });

  it('can take a cell away', async () => {
    const lines = new TextEncoder().encode('{"id":1,"label":"shoe"}\n{"id":2,"label":"hat"}\n');
    const json: File = { bytes: lines, path: 'data.jsonl', hints: {} };
    const gone = [{ row: 0, column: 1, value: undefined }];
    const diff = await correctCells(await tableOf(lines, {}, json.path), gone);
    expect(diff.changes[0]).toMatchObject({ head: { cells: [new Literal('1'), undefined] } });
    expect(new TextDecoder().decode((await patched(json, gone)).written)).toBe(
      '{"id":1}\n{"id":2,"label":"hat"}\n',
    );
  });

  it('counts what it changes', async () => {
    const { counts } = await correctCells(await tableOfFile(), [
      { row: 0, column: 1, value: 'hat' },
      { row: 1, column: 1, value: 'Boot' },
    ]);
    expect(counts).toMatchObject({ baseRows: 3, headRows: 3, modified: 2, added: 0, removed: 0 });
  });

  it.each([
    [{ row: 3, column: 0 }, 'There is no row 4.'],
    [{ row: -1, column: 0 }, 'There is no row 0.'],
    [{ row: 0.5, column: 0 }, 'There is no row 1.5.'],
    [{ row: 0, column: 2 }, 'There is no column 3.'],
  ])('refuses %j', async (place, message) => {
    const correcting = correctCells(await tableOfFile(), [{ ...place, value: 'x' }]);
    await expect(correcting).rejects.toThrow(new RangeError(message));
  });

  it('refuses a record that could not be parsed, which a patch would leave as it is', async () => {
    const table = await tableOf('{"id":1,"label":"a"}\n{"id":2,\n', {}, 'data.jsonl');
    expect((await rowsOf(table))[1]?.raw).toBe('{"id":2,');
    const correcting = correctCells(table, [{ row: 1, column: 1, value: 'b' }]);
    await expect(correcting).rejects.toThrow('Row 2 has no cells that could be corrected.');
  });
});
