import { describe, expect, it } from 'vitest';
import { diffTables } from '../../../../src/core/diff/diff-tables.ts';
import { eligibleRows } from '../../../../src/core/sampling/frame/eligible-rows.ts';
import { tableOf } from '../../table-of.ts';

const BASE = 'id,text,price\n1,a,1\n2,b,1\n3,c,1\n4,d,1\n5,e,1\n';

async function eligible(head: string, columns: readonly number[]) {
  const diff = await diffTables(await tableOf(BASE), await tableOf(head), { key: ['id'] });
  return [...eligibleRows(diff, new Set(columns))];
}

describe('eligibleRows', () => {
  it('are those added, and those changed in a column that is asked about or shown', async () => {
    const head = 'id,text,price\n1,other,1\n2,b,7\n3,c,1.0\n9,z,1\n4,d,1\n';
    expect(await eligible(head, [1])).toEqual([
      [0, 'modified'],
      [3, 'added'],
    ]);
    expect(await eligible(head, [1, 2])).toEqual([
      [0, 'modified'],
      [1, 'modified'],
      [3, 'added'],
    ]);
  });

  it('are not those that were moved, or re-saved in another spelling', async () => {
    expect(
      await eligible('id,text,price\n5,e,1\n1,a ,1\n2,b,1\n3,c,1.00\n4,d,1\n', [1, 2]),
    ).toEqual([]);
  });

  it('are those that were filled in where a column that is shown is new', async () => {
    const head = BASE.replace('price', 'price,note').replace('1,a,1', '1,a,1,urgent');
    expect(await eligible(head, [3])).toContainEqual([0, 'modified']);
    expect(await eligible(head, [1])).toEqual([]);
  });
});
