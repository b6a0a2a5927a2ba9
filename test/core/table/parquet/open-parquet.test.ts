import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { Literal, NULL } from '../../../../src/core/table/cell.ts';
import { cellsOf, open } from './helpers.ts';

const file = (columnData: ColumnSource[], rowGroupSize = 1000) =>
  new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize }));
const literal = (text: string) => new Literal(text);

const SAMPLE = file(
  [
    { name: 'id', data: [1n, 2n ** 63n - 1n, -1n], type: 'INT64', nullable: false },
    { name: 'name', data: ['Ann', null, ''], type: 'STRING' },
    { name: 'score', data: [0.1, Number.NaN, -0], type: 'FLOAT' },
    { name: 'ok', data: [true, false, null], type: 'BOOLEAN' },
    { name: 'at', data: [new Date(0), new Date(1_704_067_200_500), null], type: 'TIMESTAMP' },
    {
      name: 'raw',
      data: [new Uint8Array([255]), new Uint8Array([104, 105]), null],
      type: 'BYTE_ARRAY',
    },
  ],
  2,
);

describe('openParquet', () => {
  it('reads cells of every kind', async () => {
    const table = await open(SAMPLE);
    expect(table.columns).toEqual(['id', 'name', 'score', 'ok', 'at', 'raw']);
    expect(table.problems).toEqual([]);
    expect(await cellsOf(table)).toEqual([
      [
        literal('1'),
        'Ann',
        literal('0.1'),
        literal('true'),
        '1970-01-01T00:00:00Z',
        'data:;base64,/w==',
      ],
      [
        literal('9223372036854775807'),
        NULL,
        'NaN',
        literal('false'),
        '2024-01-01T00:00:00.5Z',
        'hi',
      ],
      [literal('-1'), '', literal('-0'), NULL, NULL, NULL],
    ]);
    expect(table.dialect).toMatchObject({
      format: 'parquet',
      compression: 'none',
      codec: 'SNAPPY',
    });
    expect(JSON.parse(JSON.stringify(table.dialect))).toEqual(table.dialect);
    expect(table.line(0)).toBeUndefined();
  });

  it('reads only the rows asked for, over several row groups', async () => {
    const table = await open(SAMPLE);
    const all = await cellsOf(table);
    expect(await cellsOf(table, [1, 2])).toEqual([all[1], all[2]]);
    expect(await cellsOf(table, [2])).toEqual([all[2]]);
    expect(await cellsOf(table, [])).toEqual([]);
  });

  it('gives equal rows equal fingerprints, however they are stored', async () => {
    const one = await open(file([{ name: 'a', data: ['x', 'y', 'x'], type: 'STRING' }], 2));
    const other = await open(file([{ name: 'a', data: ['y'], type: 'BYTE_ARRAY' }]));
    expect(one.recordForm).toBe(other.recordForm);
    expect(one.fingerprints().low[0]).toBe(one.fingerprints().low[2]);
    expect(one.fingerprints().low[1]).toBe(other.fingerprints().low[0]);
    expect(one.fingerprints().high[1]).toBe(other.fingerprints().high[0]);
    expect(one.fingerprints().low[0]).not.toBe(one.fingerprints().low[1]);
  });

  it('reads from a source that reuses its array', async () => {
    const shared = new Uint8Array(SAMPLE.length);
    const { openParquet } = await import('../../../../src/core/table/parquet/open-parquet.ts');
    const source = {
      byteLength: SAMPLE.length,
      slice(start: number, end: number) {
        shared.set(SAMPLE.subarray(start, end));
        return shared.subarray(0, end - start);
      },
      readInto: (target: Uint8Array, start: number) =>
        target.set(SAMPLE.subarray(start, start + target.length)),
    };
    const table = await openParquet(source, {}, { path: 'data.parquet' });
    expect(await cellsOf(table)).toEqual(await cellsOf(await open(SAMPLE)));
  });

  it('notes blank labels, a header alone and an empty file', async () => {
    const codes = async (bytes: Uint8Array) => (await open(bytes)).problems.map((p) => p.code);
    expect(await codes(file([{ name: ' ', data: ['x'], type: 'STRING' }]))).toEqual([
      'blank-label',
    ]);
    expect(await codes(file([{ name: 'a', data: [], type: 'STRING' }]))).toEqual(['no-rows']);
    expect(await codes(new Uint8Array(0))).toEqual(['empty-file']);
  });

  it.each([
    ['a text', new TextEncoder().encode('id,name\n1,Ann\n'), /does not start with PAR1/],
    ['a file cut short', SAMPLE.slice(0, -20), /does not end with PAR1, so it was cut short/],
    ['a few bytes', SAMPLE.slice(0, 6), /6 bytes are too few/],
    ['a damaged footer', damaged(SAMPLE, SAMPLE.length - 100, 60), /the footer cannot be read/],
    ['a footer longer than the file', longFooter(), /metadata length/],
  ])('never throws: %s', async (_, bytes, detail) => {
    const table = await open(bytes);
    expect(table).toMatchObject({ columns: [], rowCount: 0 });
    expect(table.problems).toHaveLength(1);
    expect(table.problems[0]!.code).toBe('format-error');
    expect(table.problems[0]!.places[0]!.detail).toMatch(detail);
    expect(await cellsOf(table)).toEqual([]);
  });

  it('keeps the row groups before one that cannot be read', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `${i}-${'x'.repeat(i)}`);
    const bytes = file([{ name: 'a', data: texts, type: 'STRING' }], 20);
    const second = Buffer.from(bytes).indexOf('20-x');
    const table = await open(damaged(bytes, second - 30, 25));
    expect(table.columns).toEqual(['a']);
    expect(table.rowCount).toBe(20);
    expect((await cellsOf(table)).flat()).toEqual(texts.slice(0, 20));
    expect(table.problems[0]!.places[0]!.detail).toMatch(/^row group 2 of 2 cannot be read: /);
  });

  it('comes to an end and says why whichever byte is damaged', async () => {
    for (let at = 0; at < SAMPLE.length; at += 3) {
      const bytes = SAMPLE.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      const table = await open(bytes);
      const rows = await cellsOf(table);
      expect(rows).toHaveLength(table.rowCount);
    }
  });
});

function damaged(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.slice().fill(0xff, at, at + length);
}

function longFooter(): Uint8Array {
  const bytes = SAMPLE.slice();
  new DataView(bytes.buffer).setUint32(bytes.length - 8, 1_000_000, true);
  return bytes;
}
