import { expect, it } from 'vitest';
import { diffTables } from '../../src/core/diff/diff-tables.ts';
import type { ByteSource } from '../../src/core/table/byte-source.ts';
import { openTablePair } from '../../src/core/table/open-table-pair.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';

const RECORD = 64 * 1024;
const HEADER = new TextEncoder().encode('id,text\n');

/**
 * A file that nobody has to hold: each record is 64 KiB, and its number stands at its start.
 *
 * @param changed Records that say something else.
 */
function virtualFile(records: number, changed: ReadonlySet<number>): ByteSource {
  const body = new Uint8Array(RECORD).fill(0x61);
  body[12] = 0x2c;
  body[RECORD - 1] = 0x0a;
  function record(number: number): Uint8Array {
    body.set(new TextEncoder().encode(String(number).padStart(12, '0')));
    body[20] = changed.has(number) ? 0x7a : 0x61;
    return body;
  }
  function readInto(target: Uint8Array, start: number): void {
    let at = start;
    let filled = 0;
    if (at < HEADER.length) {
      const part = HEADER.subarray(at, at + target.length);
      target.set(part);
      filled = part.length;
      at += filled;
    }
    while (filled < target.length) {
      const offset = at - HEADER.length;
      const number = Math.floor(offset / RECORD);
      const part = record(number)
        .subarray(offset % RECORD)
        .subarray(0, target.length - filled);
      target.set(part, filled);
      filled += part.length;
      at += part.length;
    }
  }
  return {
    byteLength: HEADER.length + records * RECORD,
    slice(start, end) {
      const bytes = new Uint8Array(end - start);
      readInto(bytes, start);
      return bytes;
    },
    readInto,
  };
}

it('compares files of more than four gigabytes, and finds the one cell that differs', async () => {
  const records = 66_000;
  const context = { path: 'data.csv', scanner: openKernel() };
  const base = virtualFile(records, new Set());
  const head = virtualFile(records, new Set([1000, 65_990]));
  expect(base.byteLength).toBeGreaterThan(2 ** 32);
  const pair = await openTablePair({ source: base, context }, { source: head, context }, {});
  const diff = await diffTables(pair.base, pair.head, { key: ['id'] });
  expect(diff.counts).toMatchObject({ headRows: records, modified: 2, added: 0, removed: 0 });
  expect(diff.changes.map((change) => change.op === 'modified' && change.head.cells[0])).toEqual([
    '000000001000',
    '000000065990',
  ]);
  const { start } = pair.head.span!(65_990);
  expect(start).toBe(HEADER.length + 65_990 * RECORD);
}, 120_000);
