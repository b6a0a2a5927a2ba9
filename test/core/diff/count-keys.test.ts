import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countKeys } from '../../../src/core/diff/count-keys.ts';
import { matchIdentical } from '../../../src/core/diff/match-identical.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import type { RecordScanner } from '../../../src/core/table/csv/record-scanner.ts';
import { openTable } from '../../../src/core/table/open-table.ts';
import type { Table } from '../../../src/core/table/table.ts';
import { openKernel } from '../../../src/kernel/open-kernel.ts';

type Rows = readonly (readonly [string, string])[];

const open = (rows: Rows, scanner?: RecordScanner) => {
  const text = `id,name\n${rows.map(([id, name]) => `${id},${name}\n`).join('')}`;
  const hints = { format: 'csv', delimiter: ',', header: true } as const;
  const context = { path: 'x.csv', ...(scanner ? { scanner } : {}) };
  return openTable(memorySource(new TextEncoder().encode(text)), hints, context);
};

const KEYS = [
  { base: [0], head: [0] },
  { base: [1], head: [1] },
  { base: [0, 1], head: [0, 1] },
];

async function differingRows(base: Table, head: Table) {
  const headToBase = await matchIdentical(base, head);
  const all = (count: number) => Array.from({ length: count }, (_, i) => i);
  return {
    base: all(base.rowCount).filter((row) => !headToBase.includes(row)),
    head: all(head.rowCount).filter((row) => headToBase[row] === -1),
  };
}

/** Reads both sides whole. */
function counted(base: Rows, head: Rows) {
  const keysOf = (rows: Rows) => new Set(rows.map(([id]) => id).filter((id) => id !== ''));
  const [b, h] = [keysOf(base), keysOf(head)];
  const written = (rows: Rows) => rows.filter(([id, name]) => id !== '' || name !== '').length;
  return {
    faults: { base: written(base) - b.size, head: written(head) - h.size },
    distinct: { base: b.size, head: h.size },
    shared: [...h].filter((id) => b.has(id)).length,
  };
}

const rows = fc.array(
  fc.tuple(fc.constantFrom('', '1', '2', '3', '4', '5'), fc.constantFrom('', 'a', 'b')),
  { minLength: 1, maxLength: 12 },
);

describe('countKeys', () => {
  it('counts from the rows that differ what reading both sides whole counts', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (before, after) => {
        const [base, head] = [await open(before), await open(after)];
        const differing = await differingRows(base, head);
        const found = await countKeys(base, head, differing, [{ base: [0], head: [0] }]);
        expect(found).toEqual([counted(before, after)]);
      }),
      { numRuns: 500 },
    );
  });

  it('counts by the hashes of cells what it counts by parsed rows', async () => {
    const cell = fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '1',
      '"1"',
      '"1"" "',
      '"1"x',
      'é',
      '"é"',
      '" "',
    );
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, table, async (before, after) => {
        const parsed = [await open(before), await open(after)] as const;
        const hashed = [await open(before, openKernel()), await open(after, openKernel())] as const;
        expect(hashed[0].access).toBeDefined();
        const wanted = await countKeys(...parsed, await differingRows(...parsed), KEYS);
        expect(await countKeys(...hashed, await differingRows(...hashed), KEYS)).toEqual(wanted);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
