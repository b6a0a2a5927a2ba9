import { describe, expect, it } from 'vitest';
import { findRenames } from '../../../src/core/diff/find-renames.ts';
import { tableOf } from '../table-of.ts';

const COLUMNS = 20;

/** Columns of their own values each, in the order given, by names with a prefix. */
function tableText(prefix: string, order: readonly number[]): string {
  const rows = Array.from({ length: 12 }, (_, row) => order.map((i) => `${i}-${row}`).join(','));
  return [order.map((i) => `${prefix}${i}`).join(','), ...rows, ''].join('\n');
}

const places = Array.from({ length: COLUMNS }, (_, i) => i);
const reversed = [...places].reverse();

describe('findRenames', () => {
  it('finds a column wherever it went', async () => {
    const base = await tableOf(tableText('a', places));
    const head = await tableOf(tableText('b', reversed));
    const renames = await findRenames(base, places, head, places);
    expect(renames).toHaveLength(COLUMNS);
    expect(renames).toContainEqual({ base: 0, head: COLUMNS - 1 });
  });

  it('compares only columns at about the same place where all would be too many', async () => {
    const base = await tableOf(tableText('a', places));
    const [same, moved] = [tableText('b', places), tableText('b', reversed)];
    const lookups = 2 * 2 * 13 * COLUMNS;
    const inPlace = await findRenames(base, places, await tableOf(same), places, lookups);
    expect(inPlace).toHaveLength(COLUMNS);
    const near = await findRenames(base, places, await tableOf(moved), places, lookups);
    // The two in the middle are one apart.
    expect(near).toEqual([
      { base: 10, head: 9 },
      { base: 9, head: 10 },
    ]);
  });
});
