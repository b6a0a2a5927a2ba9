import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Literal } from '../../../../src/core/table/cell.ts';
import type { DialectHints, JsonLinesDialect } from '../../../../src/core/table/dialect.ts';
import { openJsonLines } from '../../../../src/core/table/json/open-json-lines.ts';
import { scanLines } from '../../../../src/core/table/json/scan-lines.ts';
import { writeJsonLines } from '../../../../src/core/table/json/write-json-lines.ts';
import { textEncoder } from '../../../../src/core/table/text/encode-text.ts';
import {
  batchesOf,
  bytesOf,
  hostileRecords,
  joined,
  rowsOf,
  sourceOf,
  tableOf,
} from './helpers.ts';

const open = (content: string | Uint8Array, hints: DialectHints = {}) =>
  openJsonLines(sourceOf(content), hints, { path: 'data.jsonl' });

describe('openJsonLines', () => {
  it('reads records, their columns in the order in which keys first appear', async () => {
    const table = await open('{"b": 1.0, "a": "x"}\n{"a": null, "c": [1, {"k": "v w"}]}\n');
    expect(table.columns).toEqual(['b', 'a', 'c']);
    expect(await rowsOf(table)).toEqual([
      { index: 0, cells: [new Literal('1.0'), 'x', undefined] },
      { index: 1, cells: [undefined, new Literal('null'), new Literal('[1,{"k":"v w"}]')] },
    ]);
    expect(table.problems).toEqual([]);
    expect(table.dialect).toEqual({
      format: 'jsonl',
      compression: 'none',
      encoding: 'utf-8',
      bom: false,
      lineEnding: 'lf',
      finalNewline: true,
    });
  });

  it('keeps every digit, every key and escapes', async () => {
    const table = await open('{"__proto__":12345678901234567890,"2":-0,"1":"\\u00e9\\n","":true}');
    expect(table.columns).toEqual(['__proto__', '2', '1', '']);
    expect((await rowsOf(table))[0]!.cells).toEqual([
      new Literal('12345678901234567890'),
      new Literal('-0'),
      'é\n',
      new Literal('true'),
    ]);
    expect(table.problems).toEqual([{ code: 'blank-label', column: 'column 4', places: [{}] }]);
  });

  it('keeps lines that are no objects as text, and says why', async () => {
    const table = await open('{"a":1}\n\n[1]\n{"a":1,}\nnull\n7\n{"a":2}\n\n  \n');
    expect(await rowsOf(table)).toEqual([
      { index: 0, cells: [new Literal('1')] },
      { index: 1, cells: [], raw: '' },
      { index: 2, cells: [], raw: '[1]' },
      { index: 3, cells: [], raw: '{"a":1,}' },
      { index: 4, cells: [], raw: 'null' },
      { index: 5, cells: [], raw: '7' },
      { index: 6, cells: [new Literal('2')] },
    ]);
    expect(table.problems).toEqual([
      { code: 'blank-row', places: [{ index: 1, line: 2 }] },
      {
        code: 'record-error',
        places: [
          { index: 2, line: 3, detail: 'an array instead of an object' },
          { index: 3, line: 4, detail: 'no JSON: property name expected at character 8' },
          { index: 4, line: 5, detail: 'null instead of an object' },
          { index: 5, line: 6, detail: 'a number instead of an object' },
        ],
      },
    ]);
    expect(table.line(6)).toBe(7);
  });

  it('tells a key that appears twice, whose last value counts', async () => {
    const table = await open('{"a":1,"b":2,"a":3}\n');
    expect((await rowsOf(table))[0]!.cells).toEqual([new Literal('3'), new Literal('2')]);
    expect(table.problems).toEqual([
      {
        code: 'record-error',
        places: [
          { index: 0, line: 1, detail: 'the key "a" appears twice, and its last value counts' },
        ],
      },
    ]);
  });

  it('survives a line nested too deeply', async () => {
    const { problems, rowCount } = await open(`${'['.repeat(200_000)}\n{"a":1}\n`);
    expect(rowCount).toBe(2);
    expect(problems[0]).toMatchObject({ code: 'record-error', places: [{ index: 0, line: 1 }] });
  });

  it('notes an empty file and bytes that are no text', async () => {
    expect((await open('')).problems).toEqual([{ code: 'empty-file', places: [{}] }]);
    expect((await open('\n\n')).problems).toEqual([{ code: 'empty-file', places: [{}] }]);
    const broken = Uint8Array.from([...bytesOf('{"a":"é"}\n{"a":"'), 0xff, ...bytesOf('"}\n')]);
    expect((await open(broken)).problems).toEqual([
      {
        code: 'encoding-error',
        places: [{ index: 1, line: 2, detail: 'bytes that are no UTF-8' }],
      },
    ]);
  });

  it.each([
    ['crlf', '{"a":1}\r\n{"a":2}\r\n', 'crlf'],
    ['cr', '{"a":1}\r{"a":2}\r', 'cr'],
    ['a mixture', '{"a":1}\r\n{"a":2}\n', 'mixed'],
    ['a bare CR inside a record', '{"a":1,\r"b":2}\n{"a":2}\n', 'lf'],
  ])('reads lines that end with %s', async (_, text, ending) => {
    const table = await open(text);
    expect(table.rowCount).toBe(2);
    expect(table.problems).toEqual([]);
    expect((table.dialect as JsonLinesDialect).lineEnding).toBe(ending);
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'reads %s with a byte order mark',
    async (encoding) => {
      const table = await open(textEncoder(encoding)('\ufeff{"a":"é"}\n'));
      expect(table.dialect).toMatchObject({ encoding, bom: true });
      expect((await rowsOf(table))[0]!.cells).toEqual(['é']);
    },
  );

  it('gives records of equal bytes equal fingerprints, and files of other columns the same record form', async () => {
    const one = await open('{"a":1}\r\n{"b":2}\r\n');
    const other = await open('{"b":2}\n{"a":1}');
    expect(one.recordForm).toBe(other.recordForm);
    expect(one.fingerprints().low[1]).toBe(other.fingerprints().low[0]);
    expect(one.fingerprints().high[1]).toBe(other.fingerprints().high[0]);
    const { start, end } = one.span!(1);
    expect(new TextDecoder().decode(await one.bytes!.slice(start, end))).toBe('{"b":2}');
  });

  it('reads only the rows asked for', async () => {
    const table = await open('{"a":0}\n{"a":1}\n{"a":2}\n{"a":3}\n');
    expect((await rowsOf(table, [0, 2, 3])).map((row) => row.index)).toEqual([0, 2, 3]);
    expect((await rowsOf(table, [2]))[0]!.cells).toEqual([new Literal('2')]);
    expect(await rowsOf(table, [])).toEqual([]);
  });
});

describe('scanLines', () => {
  it('finds the same lines whatever the window', async () => {
    const text = '{"a":"é"}\r\n\n{"b":1}\r\r\n\r\n{"c":2}';
    const scan = async (windowBytes: number) => {
      const lines: [string, number][] = [];
      const result = await scanLines(
        sourceOf(text),
        0,
        false,
        (bytes, start) => lines.push([new TextDecoder().decode(bytes), start]),
        windowBytes,
      );
      return { lines, result };
    };
    const whole = await scan(1 << 20);
    expect(whole.lines.map(([line]) => line)).toEqual([
      '{"a":"é"}',
      '',
      '{"b":1}\r',
      '',
      '{"c":2}',
    ]);
    expect(whole.lines.at(-1)![1]).toBe(bytesOf(text).length - 7);
    for (let size = 1; size < 12; size++) expect(await scan(size)).toEqual(whole);
  });
});

describe('writeJsonLines', () => {
  const dialects = fc.record({
    format: fc.constant('jsonl' as const),
    compression: fc.constant('none' as const),
    encoding: fc.constant('utf-8' as const),
    bom: fc.boolean(),
    lineEnding: fc.constantFrom('lf' as const, 'crlf' as const),
    finalNewline: fc.boolean(),
  });

  it('writes what reads back as the same columns and rows', async () => {
    await fc.assert(
      fc.asyncProperty(hostileRecords, dialects, async (records, dialect) => {
        const { columns, rows } = tableOf(records);
        const bytes = await joined(writeJsonLines(dialect, columns, batchesOf(rows)));
        const table = await open(bytes);
        expect(table.columns).toEqual(columns);
        expect(await rowsOf(table)).toEqual(rows);
        if (rows.length > 1) expect(table.dialect).toEqual(dialect);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('writes rows that could not be parsed as they were', async () => {
    const text = '{"a":1}\n\n{broken\n[1, 2]\n{"a":"é"}';
    const table = await open(text);
    const dialect = table.dialect as JsonLinesDialect;
    const bytes = await joined(writeJsonLines(dialect, table.columns, table.read()));
    expect(new TextDecoder().decode(bytes)).toBe(text);
  });

  it('escapes what the encoding does not have', async () => {
    const dialect = {
      ...((await open('')).dialect as JsonLinesDialect),
      encoding: 'windows-1252' as const,
    };
    const rows = batchesOf([{ index: 0, cells: ['é → 😀'] }]);
    const bytes = await joined(writeJsonLines({ ...dialect, finalNewline: false }, ['a'], rows));
    expect(new TextDecoder('windows-1252').decode(bytes)).toBe(
      '{"a":"\\u00e9 \\u2192 \\ud83d\\ude00"}',
    );
  });
});
