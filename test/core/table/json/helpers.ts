import fc from 'fast-check';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import type { Cell } from '../../../../src/core/table/cell.ts';
import { Literal } from '../../../../src/core/table/cell.ts';
import type { Row, Table } from '../../../../src/core/table/table.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sourceOf = (content: string | Uint8Array) =>
  memorySource(typeof content === 'string' ? bytesOf(content) : content);

export async function rowsOf(table: Table, indexes?: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of table.read(indexes)) rows.push(...batch);
  return rows;
}

export async function* batchesOf(rows: readonly Row[], size = 3): AsyncGenerator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

/** Keys that break naive readers: prototypes, integers that objects reorder, quotes, controls, other planes. */
export const hostileKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '0', '10', '2', '', ' ', 'a', 'b', 'c'),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const hostileText = fc.oneof(
  fc.constantFrom(
    '',
    'null',
    '"',
    '\\',
    '\\"',
    '\u2028',
    '\r\n',
    '\u0000',
    '\ud83d\ude00',
    'data:;base64,AA==',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);

const hostileLiteral = fc
  .oneof(
    fc.constantFrom(
      'null',
      'true',
      'false',
      '1.0',
      '1e0',
      '-0',
      '12345678901234567890',
      '1E+400',
      '0.10',
    ),
    fc
      .jsonValue()
      .filter((value) => typeof value !== 'string')
      .map((value) => JSON.stringify(value)),
    fc.constantFrom('[]', '{}', '[1.0,{"a":"b c","a":[]}]', '{"__proto__":{"x":1}}', '["\\ud800"]'),
  )
  .map((text) => new Literal(text));

export const hostileCell: fc.Arbitrary<Cell> = fc.oneof(hostileText, hostileLiteral);

/** Records as they stand in a file: keys in any order, any of them missing. */
export const hostileRecords = fc.array(
  fc.uniqueArray(fc.tuple(hostileKey, hostileCell), { selector: ([key]) => key, maxLength: 6 }),
  { maxLength: 12 },
);

/** The columns and rows that reading such records must give. */
export function tableOf(records: readonly (readonly [string, Cell][])[]): {
  columns: string[];
  rows: Row[];
} {
  const columns = [...new Set(records.flatMap((record) => record.map(([key]) => key)))];
  const rows = records.map((record, index) => {
    const byKey = new Map(record);
    return { index, cells: columns.map((column) => byKey.get(column)) };
  });
  return { columns, rows };
}
