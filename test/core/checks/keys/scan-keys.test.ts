import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanBaseKeys } from '../../../../src/core/checks/keys/scan-base-keys.ts';
import { scanKeys } from '../../../../src/core/checks/keys/scan-keys.ts';
import { SharedScans } from '../../../../src/core/checks/shared-scans.ts';
import { diffTables } from '../../../../src/core/diff/diff-tables.ts';
import { rowKey } from '../../../../src/core/diff/row-key.ts';
import { memorySource } from '../../../../src/core/table/byte-source.ts';
import { isBlank } from '../../../../src/core/table/cell.ts';
import { openTable } from '../../../../src/core/table/open-table.ts';
import type { Table } from '../../../../src/core/table/table.ts';
import { openKernel } from '../../../../src/kernel/open-kernel.ts';
import { contextOf } from '../context-of.ts';

const scanner = openKernel();

/** With the kernel rows are told apart by hashes, without it all of them are parsed. */
function open(text: string, isHashed: boolean): Promise<Table> {
  const context = { path: 'rows.csv', ...(isHashed ? { scanner } : {}) };
  return openTable(memorySource(new TextEncoder().encode(text)), {}, context);
}

const textOf = (rows: readonly (readonly string[])[]) =>
  ['id,part,note', ...rows.map((row) => row.join())].map((line) => `${line}\n`).join('');

const cell = fc.constantFrom('a', 'b', '"a"', '"a""b"', 'ä', ' ', '', '"x,y"');
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 12,
});

async function plainScan(table: Table, columns: readonly number[]) {
  const blank: number[][] = columns.map(() => []);
  const groups = new Map<string, number[]>();
  for await (const batch of table.read()) {
    for (const { index, cells } of batch) {
      if (cells.every(isBlank)) continue;
      const lacking = columns.filter((column) => isBlank(cells[column]));
      for (const column of lacking) blank[columns.indexOf(column)]!.push(index);
      if (lacking.length > 0) continue;
      const key = rowKey(cells, columns);
      groups.set(key, [...(groups.get(key) ?? []), index]);
    }
  }
  return { blank, duplicates: [...groups.values()].filter(({ length }) => length > 1) };
}

it('tells of keys by their hashes what reading every row tells', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom([0], [1, 0], [2, 0, 1]), async (given, columns) => {
      for (const isHashed of [true, false]) {
        const table = await open(textOf(given), isHashed);
        const { blank, duplicates } = await scanKeys(new SharedScans(), table, columns);
        const expected = await plainScan(table, columns);
        expect(blank.map((each) => each.toSorted((a, b) => a - b))).toEqual(expected.blank);
        expect(duplicates.toSorted()).toEqual(expected.duplicates.toSorted());
      }
    }),
  );
});

it('tells of base what head does not tell as well', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, fc.boolean(), async (before, added, isHashed) => {
      // Some rows stay, so that a row that goes leaves others of its key behind.
      const base = await open(textOf(before), isHashed);
      const head = await open(textOf([...before.filter((_, i) => i % 3 > 0), ...added]), isHashed);
      const diff = await diffTables(base, head, { key: ['id'] });
      const changed = new Set(
        diff.changes.flatMap((change) =>
          change.op === 'removed' || change.op === 'modified' ? [change.base.index] : [],
        ),
      );
      const context = { ...(await contextOf({ base, head, key: ['id'] })), diff };
      const { blank, duplicates } = await scanBaseKeys(context);
      const all = await plainScan(base, [0]);
      expect(blank.flat().toSorted((a, b) => a - b)).toEqual(
        all.blank.flat().filter((row) => changed.has(row)),
      );
      const touched = (group: readonly number[]) => group.some((row) => changed.has(row));
      expect(duplicates.filter(touched).toSorted()).toEqual(
        all.duplicates.filter(touched).toSorted(),
      );
    }),
  );
});
