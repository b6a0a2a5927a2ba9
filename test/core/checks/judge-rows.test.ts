import { describe, expect, it } from 'vitest';
import { judgeRows, type RowRule } from '../../../src/core/checks/judge-rows.ts';
import { cellText } from '../../../src/core/table/cell.ts';
import { contextOf } from './context-of.ts';
import { tableOf } from './table-of.ts';

const isBad: RowRule = ({ cells }) => (cellText(cells[1]) === 'bad' ? [{ column: 'label' }] : []);

describe('judgeRows', () => {
  it('judges all of head, and of base only what head has otherwise or no more', async () => {
    const base = tableOf(
      ['id', 'label'],
      [
        ['a', 'bad'],
        ['b', 'bad'],
        ['c', 'bad'],
      ],
    );
    const head = tableOf(
      ['id', 'label'],
      [
        ['a', 'bad'],
        ['b', 'good'],
      ],
    );
    const context = await contextOf({ base, head, headToBase: [0, 1] });
    expect(await judgeRows(context, 'bad', () => isBad)).toEqual([
      { side: 'base', index: 1, column: 'label' },
      { side: 'base', index: 2, column: 'label' },
      { side: 'head', index: 0, column: 'label' },
    ]);
  });

  it('judges of head what base has otherwise or not, where existing findings are skipped', async () => {
    const columns = ['id', 'label'];
    const base = tableOf(columns, [
      ['a', 'bad'],
      ['b', 'good'],
    ]);
    const head = tableOf(columns, [
      ['a', 'bad'],
      ['b', 'bad'],
      ['c', 'bad'],
    ]);
    const context = await contextOf({ base, head });
    expect(await judgeRows({ ...context, skipsExisting: true }, 'bad', () => isBad)).toEqual([
      { side: 'head', index: 1, column: 'label' },
      { side: 'head', index: 2, column: 'label' },
    ]);
  });

  it('passes over blank rows, and a side that has no rule', async () => {
    const base = tableOf(['id', 'label'], [['a', 'bad']]);
    const head = tableOf(
      ['id', 'label'],
      [
        ['', ' '],
        ['b', 'bad'],
      ],
    );
    const context = await contextOf({ base, head, headToBase: [-1, -1] });
    const found = await judgeRows(context, 'bad', (side) =>
      side === 'head' ? () => [{}] : undefined,
    );
    expect(found).toEqual([{ side: 'head', index: 1 }]);
  });
});
