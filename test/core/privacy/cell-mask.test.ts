import { describe, expect, it } from 'vitest';
import { CellMask } from '../../../src/core/privacy/cell-mask.ts';
import { DEFAULT_PRIVACY } from '../../../src/core/privacy/privacy-policy.ts';
import { Literal, NULL } from '../../../src/core/table/cell.ts';
import { diffOf } from '../checks/diff-of.ts';
import { tableOf } from '../checks/table-of.ts';

const base = tableOf(['id', 'phone', 'note'], [['1', '020 7946 0958', 'x']]);
const head = tableOf(['id', 'phone', 'note'], [['1', '020 7946 0321', 'y']]);
const diff = await diffOf(base, head, { headToBase: [0] });

describe('CellMask', () => {
  const mask = new CellMask(diff, DEFAULT_PRIVACY);

  it('masks a cell by its text and by the name of its column', () => {
    expect(mask.cell('base', 1, '020 7946 0958')).toBe('•••58');
    expect(mask.cell('head', 2, '020 7946 0958')).toBe('020 7946 0958');
    expect(mask.cell('head', 9, 'to jane@example.com')).toBe('to j•••@e•••.com');
  });

  it('keeps what kind of cell it is', () => {
    expect(mask.cell('head', 2, undefined)).toBeUndefined();
    expect(mask.cell('head', 2, '')).toBe('');
    expect(mask.cell('head', 2, NULL)).toBe(NULL);
    expect(mask.cell('head', 2, new Literal('["jane@example.com"]'))).toEqual(
      new Literal('["j•••@e•••.com"]'),
    );
  });

  it('hides what the policy hides, and a record that could not be parsed along with it', () => {
    const hiding = new CellMask(diff, { mask: false, columns: ['note'], rows: 'show' });
    expect(hiding.cell('base', 2, 'anything')).toBe('•••');
    expect(hiding.cell('base', 2, '')).toBe('');
    expect(hiding.cell('base', 1, '020 7946 0958')).toBe('020 7946 0958');
    expect(hiding.row('head', { index: 0, cells: [], raw: '1,"anything' }).raw).toBe('•••');
    expect(mask.row('head', { index: 0, cells: [], raw: '1,"a@b.example' }).raw).toBe(
      '1,"a•••@b•••.example',
    );
  });
});
