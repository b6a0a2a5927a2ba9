import { expect, it } from 'vitest';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { openTable } from '../../../src/core/table/open-table.ts';
import { recordLines } from '../../../src/core/table/record-lines.ts';
import { textEncoder } from '../../../src/core/table/text/encode-text.ts';

const CSV = 'id,body\n1,"a\n\nb"\n2,é\n';

async function linesOf(
  content: string | Uint8Array,
  row: number,
  { path = 'a.csv', compression = 'none' as 'none' | 'gzip', most = 100 } = {},
) {
  const bytes = typeof content === 'string' ? textEncoder('utf-8')(content) : content;
  return recordLines(await openTable(memorySource(bytes), {}, { path, compression }), row, most);
}

it('tells the lines that a record takes', async () => {
  expect(await linesOf(CSV, 0)).toEqual({ text: '1,"a\n\nb"', startLine: 2, line: 4 });
  expect(await linesOf(CSV, 1)).toEqual({ text: '2,é', startLine: 5, line: 5 });
  const json = '{"a":1}\n{"a": 2}';
  const path = 'a.jsonl';
  expect(await linesOf(json, 1, { path })).toEqual({ text: '{"a": 2}', startLine: 2, line: 2 });
});

it('tells none that may be shown in another way', async () => {
  expect(await linesOf(CSV, 0, { most: 7 })).toBeUndefined();
  expect(await linesOf(CSV, 0, { compression: 'gzip' })).toBeUndefined();
  expect(await linesOf(CSV.replaceAll('\n', '\r\n'), 1)).toBeUndefined();
  expect(await linesOf(CSV.replace('a\n', 'a\r\n'), 0)).toBeUndefined();
  expect(await linesOf(textEncoder('utf-16le')(CSV), 1)).toBeUndefined();
  expect(await linesOf(textEncoder('windows-1252')(CSV), 1)).toBeUndefined();
  expect(await linesOf('[{"a":1}]', 0, { path: 'a.json' })).toBeUndefined();
  const broken = textEncoder('utf-8')(`${CSV}3,e\n`);
  broken[broken.length - 2] = 0xff;
  expect(await linesOf(broken, 2)).toBeUndefined();
});
