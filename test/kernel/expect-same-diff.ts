import { expect } from 'vitest';
import type { DiffOptions } from '../../src/core/diff/diff.ts';
import { diffTables } from '../../src/core/diff/diff-tables.ts';
import { writeChangeLines } from '../../src/core/diff/lines/write-change-lines.ts';
import { memorySource } from '../../src/core/table/byte-source.ts';
import type { DialectHints } from '../../src/core/table/dialect.ts';
import { openTable } from '../../src/core/table/open-table.ts';
import { openTablePair } from '../../src/core/table/open-table-pair.ts';
import type { Table } from '../../src/core/table/table.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';

/** Expects that two files differ by the same with the kernel, read together, and without it, each read by itself. */
export async function expectSameDiff(
  base: Uint8Array,
  head: Uint8Array,
  hints: DialectHints,
  options: DiffOptions,
  path = 'data.csv',
): Promise<void> {
  const alone = (bytes: Uint8Array) => openTable(memorySource(bytes), hints, { path });
  const plain = { base: await alone(base), head: await alone(head) };
  const context = { path, scanner: openKernel() };
  const fast = await openTablePair(
    { source: memorySource(base), context },
    { source: memorySource(head), context },
    hints,
  );
  expect(describeTable(fast.base)).toEqual(describeTable(plain.base));
  expect(describeTable(fast.head)).toEqual(describeTable(plain.head));
  expect(await linesOf(fast, options)).toEqual(await linesOf(plain, options));
}

async function linesOf(
  { base, head }: { readonly base: Table; readonly head: Table },
  options: DiffOptions,
): Promise<unknown> {
  const diff = await diffTables(base, head, options);
  const { key, columns, headToBase, counts, columnChanges } = diff;
  const lines = [...writeChangeLines(diff, 'sha256:')];
  return { lines, key, columns, headToBase: [...headToBase], counts, columnChanges };
}

function describeTable({ columns, rowCount, problems, dialect, recordForm, line }: Table) {
  const lines = Array.from({ length: rowCount }, (_, row) => line(row));
  return { columns, rowCount, problems, dialect, recordForm, lines };
}
