import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/core/diff/change.ts';
import { SUBSTANTIVE } from '../../../../src/core/diff/classify/cell-class.ts';
import { chooseRows } from '../../../../src/core/render/html/choose-rows.ts';
import { modified } from './sample-diff.ts';

const COSMETIC = { class: 'cosmetic', kind: 'date-spelling' } as const;

function change(index: number, cellClass: typeof COSMETIC | typeof SUBSTANTIVE): Change {
  return modified(
    index,
    ['a'],
    index,
    ['b'],
    [{ baseColumn: 0, headColumn: 0, base: 'a', head: 'b', class: cellClass }],
  );
}

const PLENTY = { rows: 100, characters: 1_000 };

describe('chooseRows', () => {
  it('keeps all changes, in their order, where there is room', () => {
    const changes = [change(0, COSMETIC), change(1, SUBSTANTIVE)];
    const chosen = chooseRows(changes, PLENTY);
    expect(chosen.changes).toEqual(changes);
    expect(chosen.leftOut).toBe(0);
    expect(chosen.rest).toEqual({ rows: 98, characters: 996 });
  });

  it('never gives a changed value up for another spelling or place', () => {
    const moved: Change = { op: 'moved', baseIndex: 9, headIndex: 0 };
    const changes = [moved, change(0, COSMETIC), change(1, COSMETIC), change(2, SUBSTANTIVE)];
    const chosen = chooseRows(changes, { rows: 2, characters: 1_000 });
    expect(chosen.changes).toEqual([changes[1], changes[3]]);
    expect(chosen.leftOut).toBe(2);
  });

  it('counts characters as well as rows', () => {
    const added: Change = { op: 'added', head: { index: 0, cells: ['x'.repeat(900)] } };
    const chosen = chooseRows([added, added], PLENTY);
    expect(chosen).toMatchObject({ leftOut: 1, rest: { rows: 99, characters: 100 } });
  });

  it('passes over rows that only gained cells of an added column', () => {
    const filled = { ...modified(0, [], 0, ['x'], []), filled: true };
    expect(chooseRows([filled], PLENTY)).toMatchObject({ changes: [], leftOut: 0 });
  });
});
