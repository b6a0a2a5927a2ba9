import { describe, expect, it } from 'vitest';
import { chooseColumns } from '../../../../src/core/render/diff/choose-columns.ts';
import { chooseRows } from '../../../../src/core/render/diff/choose-rows.ts';
import { columnName } from '../../../../src/core/render/diff/column-name.ts';
import { cosmeticNote } from '../../../../src/core/render/diff/cosmetic-note.ts';
import { listMoved } from '../../../../src/core/render/diff/list-moved.ts';
import { listTitle } from '../../../../src/core/render/diff/list-title.ts';
import { diffOf } from '../sample-diffs.ts';

describe('chooseRows', () => {
  it('puts substantive changes before damage, and counts what is only cosmetic', async () => {
    const diff = await diffOf(
      'id,zip,day,n\n1,00501,2026-01-02,1\n2,00502,2026-01-03,1\n3,00503,2026-01-04,1\n4,x,2026-01-05,2\n',
      'id,zip,day,n\n1,00501,2026-01-02,1.0\n2,502,2026-01-03,1\n3,00503,2026-01-04,1\n4,x,2026-01-05,9\n',
      { key: ['id'] },
    );
    const chosen = chooseRows(diff, 10);
    expect(chosen.modified.rows.map(({ head }) => head.index)).toEqual([3, 1]);
    expect(chosen.cosmeticOnly).toBe(1);
  });

  it('keeps the first rows and counts all', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i},a\n`).join('');
    const { added, removed } = chooseRows(await diffOf('id,n\n', `id,n\n${rows}`), 4);
    expect([added.rows.length, added.total, removed.total]).toEqual([4, 30, 0]);
  });
});

describe('chooseColumns', () => {
  it('puts the key first', () => {
    expect(chooseColumns(4, [2], 3)).toEqual([2, 0, 1]);
  });
});

describe('columnName', () => {
  it('falls back to the place', () => {
    expect(columnName(['id', ''], 1)).toBe('column 2');
    expect(columnName(['id'], 0)).toBe('id');
  });
});

describe('the words around lists', () => {
  it('tell totals', () => {
    expect(listTitle('added', 120, 20)).toBe('120 rows added, the first 20:');
    expect(listTitle('moved', 2, 2)).toBe('2 rows moved:');
    expect(cosmeticNote(9585)).toBe('9,585 rows changed in spelling only and are not listed.');
    expect(cosmeticNote(1)).toBe('1 row changed in spelling only and is not listed.');
    expect(listMoved([{ op: 'moved', baseIndex: 11, headIndex: 2 }])).toBe('row 12 → 3');
  });
});
