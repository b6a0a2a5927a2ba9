import { describe, expect, it } from 'vitest';
import { readFrame } from '../../../../src/core/sampling/frame/read-frame.ts';
import { tableOf } from '../../table-of.ts';

const file = async (text: string, more = {}) => ({
  path: 'x.csv',
  table: await tableOf(text),
  keyColumns: [0],
  strata: [1],
  ...more,
});

describe('readFrame', () => {
  it('gives every row of every file its id, its stratum and its place', async () => {
    const files = [await file('id,label\na,x\nb, y \n'), await file('id,label\na,x\n')];
    expect(await readFrame(files, new Set(['b']))).toEqual([
      { id: 'a', file: 0, index: 0, stratum: ['x'] },
      { id: 'b', file: 0, index: 1, stratum: ['y'], flagged: true },
      { id: 'a#2', file: 1, index: 0, stratum: ['x'] },
    ]);
  });

  it('leaves out rows that are not eligible, whose ids count all the same', async () => {
    const eligible = new Map([[1, 'added' as const]]);
    const one = await file('id,label\na,x\na,y\n', { eligible, strata: ['change', 1] });
    expect(await readFrame([one])).toEqual([
      { id: 'a#2', file: 0, index: 1, stratum: ['added', 'y'] },
    ]);
  });

  it.each(['', '0', '-1', 'high', '1e999'])(
    'refuses the weight %j, naming the line',
    async (text) => {
      const one = await file(`id,label,risk\na,x,1\nb,y,${text}\n`, { weight: 2 });
      await expect(readFrame([one])).rejects.toThrow('x.csv, line 3: the column risk has ');
    },
  );
});
