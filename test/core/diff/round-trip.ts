import { expect } from 'vitest';
import { hintsOf } from '../../../src/cli/hints-of.ts';
import type { Diff, DiffOptions } from '../../../src/core/diff/diff.ts';
import { diffTables } from '../../../src/core/diff/diff-tables.ts';
import { applyChanges } from '../../../src/core/diff/lines/apply-changes.ts';
import type { ChangeLine } from '../../../src/core/diff/lines/change-line.ts';
import { readChangeLine, readHeaderLine } from '../../../src/core/diff/lines/read-change-lines.ts';
import { writeChangeLines } from '../../../src/core/diff/lines/write-change-lines.ts';
import { memorySource } from '../../../src/core/table/byte-source.ts';
import { cellJson } from '../../../src/core/table/cell.ts';
import type { DialectHints } from '../../../src/core/table/dialect.ts';
import { digestOf } from '../../../src/core/table/digest.ts';
import type { Row } from '../../../src/core/table/table.ts';
import { writeTable } from '../../../src/core/table/write-table.ts';
import { bytesOf, rowsOf, tableOf } from '../table-of.ts';

/** What equality of two rows is about: cells, or the text of a record that has none. */
function shown(row: Row): string {
  if (row.raw !== undefined) return `raw ${row.raw}`;
  const cells = [...row.cells];
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return `[${cells.map((cell) => (cell === undefined ? 'missing' : cellJson(cell))).join()}]`;
}

/**
 * Compares two files, applies the changes to base, and expects head's columns, rows, cells and order; in
 * memory, and again after writing the result in head's dialect and reading that.
 */
export async function expectRoundTrip(
  base: string | Uint8Array,
  head: string | Uint8Array,
  options: DiffOptions = {},
  hints: DialectHints = {},
  path?: string,
): Promise<Diff> {
  const bytes = typeof base === 'string' ? new TextEncoder().encode(base) : base;
  const diff = await diffTables(
    await tableOf(bytes, hints, path),
    await tableOf(head, hints, path),
    options,
  );
  const digest = await digestOf(memorySource(bytes));
  const [first, ...rest] = writeChangeLines(diff, digest);
  const header = readHeaderLine(first!);
  const changes = rest
    .map((line, i) => readChangeLine(line, i + 2))
    .filter((line): line is ChangeLine => line !== undefined);

  const applied: Row[] = [];
  for await (const batch of applyChanges(diff.base, digest, header, changes))
    applied.push(...batch);
  const wanted = (await rowsOf(diff.head)).map(shown);
  expect(applied.map(shown)).toEqual(wanted);

  const rows = (async function* () {
    yield applied;
  })();
  const written = await bytesOf(writeTable(header.head_dialect, header.head_columns, rows));
  const again = await tableOf(written, { ...hints, ...hintsOf(header.head_dialect) }, path);
  expect([...again.columns]).toEqual([...diff.head.columns]);
  expect((await rowsOf(again)).map(shown)).toEqual(wanted);
  return diff;
}
