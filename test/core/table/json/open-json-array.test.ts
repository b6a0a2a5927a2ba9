import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Literal } from '../../../../src/core/table/cell.ts';
import type { DialectHints, JsonArrayDialect } from '../../../../src/core/table/dialect.ts';
import { openJsonArray } from '../../../../src/core/table/json/open-json-array.ts';
import { scanElements } from '../../../../src/core/table/json/scan-elements.ts';
import { writeJsonArray } from '../../../../src/core/table/json/write-json-array.ts';
import { batchesOf, hostileRecords, joined, rowsOf, sourceOf, tableOf } from './helpers.ts';

const open = (content: string | Uint8Array, hints: DialectHints = {}) =>
  openJsonArray(sourceOf(content), hints, { path: 'data.json' });

describe('openJsonArray', () => {
  it('reads an array on one line', async () => {
    const table = await open('[{"a": 1.0, "b": "x]}"}, {"c": {"d": [1]}}]');
    expect(table.columns).toEqual(['a', 'b', 'c']);
    expect(await rowsOf(table)).toEqual([
      { index: 0, cells: [new Literal('1.0'), 'x]}', undefined] },
      { index: 1, cells: [undefined, undefined, new Literal('{"d":[1]}')] },
    ]);
    expect(table.problems).toEqual([]);
    expect(table.dialect).toMatchObject({ indent: '', finalNewline: false, lineEnding: 'lf' });
  });

  it('reads an array over many lines, with the line of each record', async () => {
    const text = `${JSON.stringify([{ a: 1, b: [1, 2] }, { a: 2 }], null, 4)}\n`.replaceAll(
      '\n',
      '\r\n',
    );
    const table = await open(text);
    expect(table.dialect).toMatchObject({ indent: '    ', finalNewline: true, lineEnding: 'crlf' });
    expect([table.line(0), table.line(1)]).toEqual([2, 9]);
    expect((await rowsOf(table))[0]!.cells).toEqual([new Literal('1'), new Literal('[1,2]')]);
  });

  it('keeps elements that are no objects as text, and says why', async () => {
    const table = await open('[{"a":1},\n7,\n"x\\"]",\n[1,[2]],\n{"a":1,},null]');
    expect(await rowsOf(table)).toEqual([
      { index: 0, cells: [new Literal('1')] },
      { index: 1, cells: [], raw: '7' },
      { index: 2, cells: [], raw: '"x\\"]"' },
      { index: 3, cells: [], raw: '[1,[2]]' },
      { index: 4, cells: [], raw: '{"a":1,}' },
      { index: 5, cells: [], raw: 'null' },
    ]);
    expect(table.problems[0]!.code).toBe('record-error');
    expect(table.problems[0]!.places.map((place) => [place.line, place.detail])).toEqual([
      [2, 'a number instead of an object'],
      [3, 'a string instead of an object'],
      [4, 'an array instead of an object'],
      [5, 'no JSON: property name expected at character 8'],
      [5, 'null instead of an object'],
    ]);
  });

  it.each([
    [
      'an object',
      '{"data":[{"a":1}]}',
      0,
      1,
      'expected a JSON array of objects, [{…}, …], and found "{"',
    ],
    [
      'a cut element',
      '[{"a":1},\n{"a":',
      1,
      2,
      'the file ends inside element 2, which starts on this line',
    ],
    ['a cut array', '[{"a":1},\n', 1, 2, 'the file ends before the array is closed'],
    [
      'a missing comma',
      '[{"a":1}\n{"a":2}]',
      1,
      2,
      'expected a comma or ] after element 1 and found "{"',
    ],
    [
      'a comma too many',
      '[{"a":1},]',
      1,
      1,
      'expected an object after the comma behind element 1 and found "]"',
    ],
    [
      'text after the end',
      '[{"a":1}]\nx',
      1,
      2,
      'expected nothing after the end of the array and found "x"',
    ],
    [
      'a second array',
      '[{"a":1}][',
      1,
      1,
      'expected nothing after the end of the array and found "["',
    ],
  ])('tells %s and keeps the elements before', async (_, text, rowCount, line, detail) => {
    const table = await open(text);
    expect(table.rowCount).toBe(rowCount);
    expect(table.problems).toEqual([{ code: 'format-error', places: [{ detail, line }] }]);
  });

  it('notes an empty file and an empty array', async () => {
    expect((await open('')).problems).toEqual([{ code: 'empty-file', places: [{}] }]);
    expect((await open(' \n')).problems).toEqual([{ code: 'empty-file', places: [{}] }]);
    expect((await open('[\n]\n')).problems).toEqual([{ code: 'no-rows', places: [{ line: 1 }] }]);
  });
});

describe('scanElements', () => {
  it('finds the same elements whatever the window', async () => {
    const text = ' [ {"a":"\\\\"}, "]\\"", 12 ,\r\n[{"é":[]}], null\r] ';
    const scan = async (windowBytes: number) => {
      const elements: [string, number, number][] = [];
      const result = await scanElements(
        sourceOf(text),
        0,
        (bytes, start, line) => elements.push([new TextDecoder().decode(bytes), start, line]),
        windowBytes,
      );
      return { elements, result };
    };
    const whole = await scan(1 << 20);
    expect(whole.elements.map(([element, , line]) => [element, line])).toEqual([
      ['{"a":"\\\\"}', 1],
      ['"]\\""', 1],
      ['12', 1],
      ['[{"é":[]}]', 2],
      ['null', 2],
    ]);
    expect(whole.result).toEqual({ endings: { lf: 0, crlf: 1, cr: 1 } });
    for (let size = 1; size < 12; size++) expect(await scan(size)).toEqual(whole);
  });

  it('agrees with JSON.parse on valid arrays', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.constantFrom(0, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        async (values, indent, windowBytes) => {
          const found: unknown[] = [];
          const { fault } = await scanElements(
            sourceOf(JSON.stringify(values, null, indent)),
            0,
            (bytes) => found.push(JSON.parse(new TextDecoder().decode(bytes))),
            windowBytes,
          );
          expect(fault).toBeUndefined();
          expect(JSON.stringify(found)).toBe(JSON.stringify(values));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('writeJsonArray', () => {
  const dialects = fc.record({
    format: fc.constant('json' as const),
    compression: fc.constant('none' as const),
    encoding: fc.constant('utf-8' as const),
    bom: fc.boolean(),
    lineEnding: fc.constantFrom('lf' as const, 'crlf' as const, 'cr' as const),
    finalNewline: fc.boolean(),
    indent: fc.constantFrom('', '  ', '\t'),
  });

  it('writes what reads back as the same columns and rows', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRecords, dialects, async (records, dialect) => {
        const { columns, rows } = tableOf(records);
        const bytes = await joined(writeJsonArray(dialect, columns, batchesOf(rows)));
        JSON.parse(new TextDecoder().decode(bytes));
        const table = await open(bytes);
        expect(table.columns).toEqual(columns);
        expect(await rowsOf(table)).toEqual(rows);
        if (rows.length > 0 && dialect.indent !== '') expect(table.dialect).toEqual(dialect);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each(['', '  ', '\t'])('writes as JSON.stringify does with the indent %j', async (indent) => {
    const value = [{ a: 1, b: { c: [], d: {}, e: [1, '{,:'] } }, { a: null }];
    const text = JSON.stringify(value, null, indent);
    const table = await open(text);
    const dialect = table.dialect as JsonArrayDialect;
    const bytes = await joined(writeJsonArray(dialect, table.columns, table.read()));
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it('writes an empty table, and elements that are no objects', async () => {
    for (const text of ['[]\n', '[{"a":1},7,{broken},"x"]']) {
      const table = await open(text);
      const dialect = table.dialect as JsonArrayDialect;
      const bytes = await joined(writeJsonArray(dialect, table.columns, table.read()));
      expect(new TextDecoder().decode(bytes)).toBe(text);
    }
  });
});
