import { describe, expect, it } from 'vitest';
import { listFields } from '../../../../../src/core/render/html/page/grid-fields.ts';
import { moveInGrid } from '../../../../../src/core/render/html/page/move-in-grid.ts';
import { rowHeight } from '../../../../../src/core/render/html/page/row-height.ts';
import type { FileData } from '../../../../../src/core/render/html/page-data.ts';
import { FILE, ROWS } from './sample-rows.ts';

describe('moveInGrid', () => {
  it('moves within the rows', () => {
    expect(moveInGrid('ArrowDown', 3, 100, 10)).toBe(4);
    expect(moveInGrid('ArrowDown', -1, 100, 10)).toBe(0);
    expect(moveInGrid('ArrowUp', 0, 100, 10)).toBe(0);
    expect(moveInGrid('PageDown', 95, 100, 10)).toBe(99);
    expect(moveInGrid('End', 0, 100, 10)).toBe(99);
  });

  it('leaves other keys and empty grids alone', () => {
    expect(moveInGrid('a', 3, 100, 10)).toBeUndefined();
    expect(moveInGrid('End', -1, 0, 10)).toBeUndefined();
  });
});

describe('listFields', () => {
  const wide: FileData = {
    ...FILE,
    columns: Array.from({ length: 30 }, (_, i) => ({
      name: i === 29 ? '' : `c${i}`,
      change: 'same',
      key: i === 20,
      changed: i === 25 ? 3 : 0,
    })),
  };

  it('shows the key, the changed columns and a few others', () => {
    const fields = listFields(wide, [], false, false).map((field) => field.title);
    expect(fields).toEqual(['Base', 'Head', 'Class', 'c20', 'c25', 'c0', 'c1', 'c2', 'c3']);
  });

  it('shows all columns where asked to, and values first on a narrow screen', () => {
    const fields = listFields(wide, ROWS, true, true);
    expect(fields).toHaveLength(33);
    expect(fields[0]).toMatchObject({ title: 'c20', note: 'key' });
    expect(fields.map((field) => field.title)).toContain('(column 30)');
    expect(fields.at(-1)!.by).toBe('class');
  });

  it('notes what happened to a column, and whether rows are told by line', () => {
    const fields = listFields(FILE, ROWS, false, false);
    expect(fields[0]).toMatchObject({ title: 'Base', note: 'line' });
    expect(fields.at(-1)).toMatchObject({ title: 'label', note: 'was class' });
  });
});

describe('rowHeight', () => {
  it('makes room for base, head and what happened', () => {
    const [removed, , damaged] = ROWS.map((row) => rowHeight(row, FILE));
    const substantive = rowHeight([2, 0, 3, 4, 3, 4, ['x'], [0, 1, 'y']], FILE);
    expect(removed).toBeLessThan(substantive);
    expect(substantive).toBeLessThan(damaged!);
  });
});
