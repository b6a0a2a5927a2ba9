import { expect } from 'vitest';
import { profileCells } from '../../src/core/profile/profile-cells.ts';
import type { TableProfile } from '../../src/core/profile/table-profile.ts';
import { TableProfiler } from '../../src/core/profile/table-profiler.ts';
import type { Moments } from '../../src/core/statistics/moments.ts';
import { memorySource } from '../../src/core/table/byte-source.ts';
import type { DialectHints } from '../../src/core/table/dialect.ts';
import { openTable } from '../../src/core/table/open-table.ts';
import { openKernel } from '../../src/kernel/open-kernel.ts';

/** Expects that the kernel's profile of a text is the one of its parsed rows; false where the kernel leaves the text alone. */
export async function expectSameProfile(
  text: string | Uint8Array,
  hints: DialectHints = {},
): Promise<boolean> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const context = { path: 'data.csv', scanner: openKernel() };
  const table = await openTable(memorySource(bytes), hints, context);
  if (!table.access) return false;
  const profiler = new TableProfiler(table.columns.length);
  for await (const rows of table.read()) for (const row of rows) profiler.row(row);
  expect(shown(await profileCells(table))).toEqual(shown(profiler.finish()));
  return true;
}

/** All of a profile, in order, with sums to twelve digits. */
function shown({ rows, columns, sample }: TableProfile) {
  return {
    rows,
    sample,
    columns: columns.map(({ values, distinct, lengths, numbers, days, ...rest }) => ({
      ...rest,
      values: values && [...values],
      distinct: {
        ...distinct,
        sketch: distinct.sketch && [...distinct.sketch.hashes].sort((a, b) => a - b),
      },
      moments: [lengths, numbers, days.dmy, days.mdy].map(rounded),
    })),
  };
}

function rounded({ count, min, max, mean, squares }: Moments) {
  return { count, min, max, mean: mean.toPrecision(11), squares: squares.toPrecision(8) };
}
