import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import { openCsv } from '../../../../src/core/table/csv/open-csv.ts';
import { parseRecords } from '../../../../src/core/table/csv/parse-records.ts';
import { writeCsv } from '../../../../src/core/table/csv/write-csv.ts';
import type { CsvDialect, DialectHints } from '../../../../src/core/table/dialect.ts';
import type { Row, Table } from '../../../../src/core/table/table.ts';
import { textEncoder } from '../../../../src/core/table/text/encode-text.ts';

const open = (text: string | Uint8Array, hints: DialectHints = {}, path = 'data.csv') =>
  openCsv(memorySource(typeof text === 'string' ? new TextEncoder().encode(text) : text), hints, {
    path,
  });

async function rowsOf(table: Table, indexes?: number[]): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of table.read(indexes)) for (const row of batch) rows.push(row.cells);
  return rows;
}

const dialectOf = async (text: string | Uint8Array, path?: string) =>
  (await open(text, {}, path)).dialect as CsvDialect;

describe('openCsv: what it detects', () => {
  it('reads the usual file', async () => {
    const table = await open('id,name\n1,Ann\n2,"Bob, Jr"\n');
    expect(table.columns).toEqual(['id', 'name']);
    expect(await rowsOf(table)).toEqual([
      ['1', 'Ann'],
      ['2', 'Bob, Jr'],
    ]);
    expect(table.line(1)).toBe(3);
    expect(table.problems).toEqual([]);
    expect(table.dialect).toMatchObject({
      delimiter: ',',
      lineEnding: 'lf',
      finalNewline: true,
      header: true,
    });
  });

  it.each([
    ['a;b\n1,5;2\n3,1;4\n', 'x.csv', ';'],
    ['a\tb\n1\t2\n', 'x.tsv', '\t'],
    ['a|b|c\n1|2|3\n', 'x.csv', '|'],
    ['a,b\n"x;y;z",2\n"p;q;r",3\n', 'x.csv', ','],
    ['only\none\ncolumn\n', 'x.csv', ','],
  ])('tells the delimiter of %j', async (text, path, delimiter) => {
    expect((await dialectOf(text, path)).delimiter).toBe(delimiter);
  });

  it.each([
    ['a\nb\n', 'lf'],
    ['a\r\nb\r\n', 'crlf'],
    ['a\rb\r', 'cr'],
    ['a\nb\r\n', 'mixed'],
  ])('tells the line ending of %j', async (text, lineEnding) => {
    expect((await dialectOf(text)).lineEnding).toBe(lineEnding);
  });

  it.each([
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['utf-16le', false],
  ] as const)('reads %s with byte order mark %s', async (encoding, bom) => {
    const table = await open(textEncoder(encoding)(`${bom ? '\ufeff' : ''}id,name\n1,Zoë\n`));
    expect(table.columns).toEqual(['id', 'name']);
    expect(await rowsOf(table)).toEqual([['1', 'Zoë']]);
    expect(table.dialect).toMatchObject({ encoding, bom });
  });

  it('reads Windows-1252', async () => {
    const table = await open(textEncoder('windows-1252')('id,name\n1,Zoë €\n'));
    expect(table.dialect).toMatchObject({ encoding: 'windows-1252' });
    expect(await rowsOf(table)).toEqual([['1', 'Zoë €']]);
  });

  it('tells a file without a header', async () => {
    const table = await open('1,2.5\n2,3.5\n');
    expect(table.columns).toEqual(['column_1', 'column_2']);
    expect(table.rowCount).toBe(2);
  });

  it('lets hints fix every detected fact', async () => {
    const hints: DialectHints = {
      delimiter: ';',
      header: false,
      encoding: 'windows-1252',
      quote: null,
    };
    const table = await open('a,"x";b\n', hints);
    expect(await rowsOf(table)).toEqual([['a,"x"', 'b']]);
  });
});

describe('openCsv: what is wrong with a file', () => {
  const codes = async (text: string | Uint8Array) =>
    (await open(text)).problems.map((p) => [p.code, p.column, p.places.map((q) => q.line)]);

  it.each([
    ['', [['empty-file', undefined, [undefined]]]],
    ['a,b\n', [['no-rows', undefined, [1]]]],
    [
      'a,,a\n1,2,3\n',
      [
        ['blank-label', 'column 2', [1]],
        ['duplicate-label', 'a', [1]],
      ],
    ],
    [
      'a,b\n1\n1,2\n1,2,3\n',
      [
        ['extra-cell', undefined, [4]],
        ['missing-cell', undefined, [2]],
      ],
    ],
    ['a,b\n\n1,2\n', [['blank-row', undefined, [2]]]],
    ['a,b\n,\n1,2\n', [['blank-row', undefined, [2]]]],
    ['a,b,c\n,\n1,2,3\n,,,\n', [['blank-row', undefined, [2, 4]]]],
    ['a,b\n,2\n1,\n', []],
    ['a,b\n1,"x\n2,y\n', [['unclosed-quote', undefined, [2]]]],
  ])('%j', async (text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it('names the line of bytes that are no text', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('a,b\né,1\nx'),
      0xff,
      ...new TextEncoder().encode(',2\n'),
    ]);
    expect(await codes(bytes)).toEqual([['encoding-error', undefined, [3]]]);
  });

  it('keeps every row of a file with an unclosed quote', async () => {
    const table = await open('id,t\n1,"open\n2,"ok"\n3,fine\n');
    expect(await rowsOf(table)).toEqual([
      ['1', '"open'],
      ['2', 'ok'],
      ['3', 'fine'],
    ]);
  });
});

describe('writeCsv', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom(
      '',
      ' ',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\\',
      "'",
      '\ufeff',
      'é€',
      '=1+1',
      '#',
    ),
  );
  const grid = fc
    .integer({ min: 1, max: 4 })
    .chain((n) =>
      fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 6 }),
    );
  const dialects = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    encoding: fc.constantFrom<CsvDialect['encoding']>('utf-8', 'utf-16le', 'utf-16be'),
    bom: fc.boolean(),
    lineEnding: fc.constantFrom<CsvDialect['lineEnding']>('lf', 'crlf', 'cr', 'mixed'),
    finalNewline: fc.boolean(),
    quoting: fc.constantFrom<CsvDialect['quoting']>('minimal', 'all'),
    escape: fc.constantFrom('"', '\\'),
  });

  it('writes what reads back as the same rows, in any dialect', async () => {
    await fc.assert(
      fc.asyncProperty(grid, dialects, async ([columns, ...rows], partial) => {
        const dialect: CsvDialect = {
          ...partial,
          format: 'csv',
          compression: 'none',
          quote: '"',
          header: true,
        };
        // Without a mark of its own, a text that starts with one reads as marked.
        fc.pre(dialect.bom || !columns![0]!.startsWith('\ufeff') || dialect.quoting === 'all');
        fc.pre(
          !rows
            .flat()
            .concat(columns!)
            .some((text) => /[\ud800-\udfff]|\0/.test(text)),
        );
        const chunks: Uint8Array[] = [];
        const all: Row[] = rows.map((cells, index) => ({ index, cells }));
        for await (const chunk of writeCsv(dialect, columns!, batches(all))) chunks.push(chunk);
        const bytes = new Uint8Array(chunks.flatMap((chunk) => [...chunk]));
        const { delimiter, encoding, escape: escaped, lineEnding } = dialect;
        const table = await open(bytes, {
          delimiter,
          encoding,
          escape: escaped,
          quote: '"',
          header: true,
          lineEnding,
        });
        expect([table.columns, ...(await rowsOf(table))]).toEqual([columns, ...rows]);
      }),
      { seed: 3, numRuns: 1500 },
    );
  });
});

async function* batches(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows;
}

describe('openCsv against csv-parse', () => {
  const piece = fc.constantFrom(
    'a',
    'bc',
    '1',
    ',',
    ',',
    '\n',
    '\n',
    '\r\n',
    '"',
    '""',
    '"x,y"',
    '"l\nm"',
    ' ',
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives the same cells, record by record, for every text in which quotes close', async () => {
    const form = { delimiter: ',', quote: '"', escape: '"', crEnds: false };
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        const table = await open(content, {
          delimiter: ',',
          quote: '"',
          escape: '"',
          header: false,
        });
        if (table.problems.some(({ code }) => code === 'unclosed-quote')) return;
        compared++;
        expect(await rowsOf(table)).toEqual(parseRecords(content, form));
      }),
      { seed: 4, numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
