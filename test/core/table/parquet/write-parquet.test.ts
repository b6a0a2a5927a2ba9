import fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { type Cell, Literal, NULL } from '../../../../src/core/table/cell.ts';
import { cellsOf, dialectOf, open, rowsOf, write } from './helpers.ts';

const literal = (text: string) => new Literal(text);
const text = fc.oneof(
  fc.constantFrom('', '\ufeff', 'null', 'data:;base64,', 'data:;base64,AAAA', '\u0000'),
  fc.string({ unit: 'binary' }),
);
const integer = (bits: number, signed: boolean) =>
  fc
    .bigInt(
      signed
        ? { min: -(2n ** BigInt(bits - 1)), max: 2n ** BigInt(bits - 1) - 1n }
        : { min: 0n, max: 2n ** BigInt(bits) - 1n },
    )
    .map((value) => literal(value.toString()));
const numberCell = (value: number): Cell =>
  Number.isFinite(value) ? literal(Object.is(value, -0) ? '-0' : String(value)) : String(value);
/** Decimals of a few digits: those of a 32-bit number as well as of a 64-bit one. */
const shortDecimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => numberCell(digits / 10 ** places));

/** Columns of every kind, with cells that fit them. */
const KINDS: readonly { element: Omit<SchemaElement, 'name'>; cell: fc.Arbitrary<Cell> }[] = [
  {
    element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
    cell: text.filter((t) => !t.startsWith('data:;base64,')),
  },
  { element: { type: 'BYTE_ARRAY', logical_type: { type: 'JSON' } }, cell: fc.json() },
  { element: { type: 'BOOLEAN' }, cell: fc.boolean().map((b) => literal(String(b))) },
  { element: { type: 'INT32' }, cell: integer(32, true) },
  { element: { type: 'INT32', converted_type: 'UINT_32' }, cell: integer(32, false) },
  { element: { type: 'INT64' }, cell: integer(64, true) },
  {
    element: { type: 'INT64', logical_type: { type: 'INTEGER', bitWidth: 64, isSigned: false } },
    cell: integer(64, false),
  },
  { element: { type: 'DOUBLE' }, cell: fc.double().map(numberCell) },
  { element: { type: 'FLOAT' }, cell: shortDecimal },
  {
    element: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 2, logical_type: { type: 'FLOAT16' } },
    cell: fc.integer({ min: -2048, max: 2048 }).map((value) => numberCell(value)),
  },
  {
    element: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, logical_type: { type: 'UUID' } },
    cell: fc.uuid(),
  },
  {
    element: {
      type: 'FIXED_LEN_BYTE_ARRAY',
      type_length: 16,
      converted_type: 'DECIMAL',
      precision: 38,
      scale: 4,
    },
    cell: fc
      .tuple(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.integer({ min: 1000, max: 9999 }),
      )
      .map(([whole, places]) => literal(`${whole}.${places}`)),
  },
  {
    element: { type: 'INT32', converted_type: 'DATE' },
    cell: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
      .map((d) => d.toISOString().slice(0, 10)),
  },
  {
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
    cell: fc
      .date({ noInvalidDate: true })
      .map((d) =>
        d.toISOString().replace(/\.(\d*?)0*Z$/, (_, kept) => (kept === '' ? 'Z' : `.${kept}Z`)),
      ),
  },
];

const name = fc.oneof(
  fc.constantFrom('__proto__', '', 'a.b', 'a', 'key'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);

const tables = fc
  .array(fc.tuple(name, fc.constantFrom(...KINDS), fc.boolean()), { minLength: 1, maxLength: 5 })
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns.map(([column]) => column)),
      elements: fc.constant(
        columns.map(
          ([column, { element }, required]): SchemaElement => ({
            name: column,
            repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
            ...element,
          }),
        ),
      ),
      rows: fc.array(
        fc.tuple(
          ...columns.map(([, { cell }, required]) =>
            required ? cell : fc.oneof(cell, fc.constant(NULL)),
          ),
        ),
        { maxLength: 20 },
      ),
    }),
  );

describe('writeParquet', () => {
  it('writes what reads back as the same columns and cells', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ columns, elements, rows }) => {
        const dialect = dialectOf(elements, columns.length);
        const table = await open(await write(dialect, columns, rowsOf(rows)));
        expect(table.columns).toEqual(columns);
        expect(await cellsOf(table)).toEqual(rows);
        expect(table.dialect).toEqual(dialect);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('writes what hyparquet reads by itself', async () => {
    const elements: SchemaElement[] = [
      { name: 'id', type: 'INT64', repetition_type: 'REQUIRED' },
      { name: 'tags', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    const rows = [
      [literal('1'), literal('["a",null]')],
      [literal('2'), literal('[]')],
      [literal('3'), NULL],
    ];
    const bytes = await write(dialectOf(elements, 2), ['id', 'tags'], rowsOf(rows));
    expect(await parquetReadObjects({ file: bytes.slice().buffer })).toEqual([
      { id: 1n, tags: ['a', null] },
      { id: 2n, tags: [] },
      { id: 3n, tags: undefined },
    ]);
  });

  it('writes nested columns of every shape', async () => {
    const leaf = (
      n: string,
      type: SchemaElement['type'],
      repetition_type: SchemaElement['repetition_type'],
    ) => ({ name: n, type: type!, repetition_type: repetition_type! }) as SchemaElement;
    const group = (
      n: string,
      num_children: number,
      repetition_type: string,
      converted_type?: string,
    ) =>
      ({
        name: n,
        num_children,
        repetition_type,
        ...(converted_type ? { converted_type } : {}),
      }) as SchemaElement;
    const elements: SchemaElement[] = [
      group('map', 1, 'OPTIONAL', 'MAP'),
      group('key_value', 2, 'REPEATED'),
      { ...leaf('key', 'BYTE_ARRAY', 'REQUIRED'), converted_type: 'UTF8' },
      leaf('value', 'INT64', 'OPTIONAL'),
      group('struct', 3, 'OPTIONAL'),
      leaf('x', 'DOUBLE', 'OPTIONAL'),
      leaf('x', 'INT32', 'REQUIRED'),
      group('__proto__', 1, 'OPTIONAL', 'LIST'),
      group('list', 1, 'REPEATED'),
      group('element', 1, 'OPTIONAL', 'LIST'),
      group('list', 1, 'REPEATED'),
      leaf('element', 'BOOLEAN', 'OPTIONAL'),
      leaf('bare', 'INT32', 'REPEATED'),
      group('groups', 3, 'REPEATED'),
      leaf('a', 'INT32', 'REQUIRED'),
      leaf('b', 'INT32', 'OPTIONAL'),
      leaf('c', 'INT32', 'REPEATED'),
    ];
    const rows = [
      [
        '[{"key":"a","value":9223372036854775807},{"key":"a","value":null}]',
        '{"x":"NaN","x":7,"__proto__":[[true,null],[],null]}',
        '[1,2]',
        '[{"a":1,"b":null,"c":[]},{"a":2,"b":3,"c":[4,5]}]',
      ],
      ['null', 'null', '[]', '[]'],
      ['[]', '{"x":null,"x":0,"__proto__":null}', '[0]', '[{"a":0,"b":0,"c":[0]}]'],
      ['null', '{"x":-0,"x":1,"__proto__":[]}', '[]', '[]'],
    ].map((row) => row.map(literal));
    const dialect = dialectOf(elements, 4);
    const table = await open(
      await write(dialect, ['map', 'struct', 'bare', 'groups'], rowsOf(rows)),
    );
    expect(table.problems).toEqual([]);
    expect(await cellsOf(table)).toEqual(rows);
  });

  it('writes binary values, and text that looks like them', async () => {
    const elements: SchemaElement[] = [
      { name: 'b', type: 'BYTE_ARRAY', repetition_type: 'REQUIRED' },
      { name: 't', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    ];
    const looksBinary = `data:;base64,${Buffer.from('data:;base64,AA==').toString('base64')}`;
    const rows = [
      ['data:;base64,/wA=', 'text'],
      ['plain', looksBinary],
    ];
    const table = await open(await write(dialectOf(elements, 2), ['b', 't'], rowsOf(rows)));
    expect(await cellsOf(table)).toEqual(rows);
  });

  it('writes INT96 timestamps as INT64 ones that read the same', async () => {
    const elements: SchemaElement[] = [{ name: 'at', type: 'INT96', repetition_type: 'OPTIONAL' }];
    const rows = [['2024-01-31T12:00:00.123456789'], [NULL]];
    const table = await open(await write(dialectOf(elements, 1), ['at'], rowsOf(rows)));
    expect(await cellsOf(table)).toEqual(rows);
  });

  it('splits many rows into row groups', async () => {
    const elements: SchemaElement[] = [{ name: 'n', type: 'INT32', repetition_type: 'REQUIRED' }];
    const rows = Array.from({ length: 100_001 }, (_, i) => [literal(String(i % 7))]);
    const table = await open(await write(dialectOf(elements, 1), ['n'], rowsOf(rows)));
    expect(table.rowCount).toBe(100_001);
    expect(await cellsOf(table, [0, 99_999, 100_000])).toEqual([
      rows[0],
      rows[99_999],
      rows[100_000],
    ]);
  });

  it('writes a file without rows, and one without columns', async () => {
    const elements: SchemaElement[] = [{ name: 'n', type: 'INT32', repetition_type: 'REQUIRED' }];
    const header = await open(await write(dialectOf(elements, 1), ['n'], rowsOf([])));
    expect(header).toMatchObject({ columns: ['n'], rowCount: 0 });
    const nothing = { ...dialectOf([], 0), schema: [] };
    expect(await open(await write(nothing, [], rowsOf([])))).toMatchObject({
      columns: [],
      rowCount: 0,
    });
  });

  it.each([
    ['INT32', '1.5'],
    ['INT32', '4294967296'],
    ['INT64', '9223372036854775808'],
    ['BOOLEAN', '1'],
    ['DOUBLE', '1e999'],
    ['BYTE_ARRAY', '1'],
    ['INT32', 'null'],
  ] as const)('refuses a cell that does not fit %s: %s', async (type, cell) => {
    const elements: SchemaElement[] = [{ name: 'n', type, repetition_type: 'REQUIRED' }];
    await expect(write(dialectOf(elements, 1), ['n'], rowsOf([[literal(cell)]]))).rejects.toThrow(
      `Row 1: "${cell}" does not fit column "n" of type ${type}.`,
    );
  });
});
