import { describe, expect, it } from 'vitest';
import { readVerdicts } from '../../../../src/core/labels/verdicts/read-verdicts.ts';
import { tableOf } from '../../table-of.ts';

const DATASET = { ids: ['T-1', 'T-2', 'T-3'], columns: ['id', 'text', 'kind'], labels: [] };
const HEAD = 'row_id,stratum,inclusion,current,verdict,expert-1,expert-2,kind,note\n';

const read = async (text: string, path = 'v.csv') =>
  readVerdicts(await tableOf(text, {}, path), path, DATASET);

describe('readVerdicts', () => {
  it('reads verdicts and the answers of each expert, and no other column', async () => {
    const { experts, rows, unknown } = await read(
      `${HEAD}T-2,a,0.5,boot,wrong,shoe,can't tell,x,y\nT-1,b,1,,open,,boot,x,y\nT-9,b,1,boot,right,boot,boot,x,y\n`,
    );
    expect(experts).toEqual(['expert-1', 'expert-2']);
    expect(rows).toEqual([
      {
        row: 1,
        stratum: 'a',
        inclusion: 0.5,
        current: 'boot',
        verdict: 'wrong',
        answers: [{ kind: 'label', label: 'shoe' }, { kind: 'cannot-tell' }],
      },
      {
        row: 0,
        stratum: 'b',
        inclusion: 1,
        verdict: 'open',
        answers: [{ kind: 'none' }, { kind: 'label', label: 'boot' }],
      },
    ]);
    expect(unknown).toEqual({ count: 1, first: ['T-9'] });
  });

  it('reads JSON Lines', async () => {
    const { rows } = await read('{"row_id":"T-3","inclusion":0.25,"verdict":"right"}\n', 'v.jsonl');
    expect(rows[0]).toMatchObject({ row: 2, inclusion: 0.25, verdict: 'right', stratum: '' });
  });

  it('refuses what cannot be right, by line', async () => {
    const text = `${HEAD}T-1,a,0,boot,right,,,,\nT-1,a,1.5,boot,fine,,,,\n,a,x,boot,open,,,,\n`;
    await expect(read(text)).rejects.toThrow(
      [
        'v.csv cannot be used.',
        'line 2: the inclusion 0 is no number above 0 and up to 1',
        'line 3: the row_id stands in line 2 too',
        'line 3: the inclusion 1.5 is no number above 0 and up to 1',
        'line 3: the verdict fine is none of right, wrong, open',
        'line 4: the row_id is blank',
        'and 1 more',
      ].join('\n'),
    );
  });

  it('refuses an inclusion whose weight nothing can be counted with', async () => {
    await expect(read(`${HEAD}T-1,a,1e-300,boot,right,,,,\n`)).rejects.toThrow(
      'line 2: the inclusion 1e-300 is no number above 0 and up to 1',
    );
  });

  it('names the column that is not there', async () => {
    await expect(read('row_id,inclusion\nT-1,1\n')).rejects.toThrow('v.csv has no column verdict.');
    await expect(read('rowid,inclusion,verdict\nT-1,1,right\n')).rejects.toMatchObject({
      hint: 'Rename the column rowid, if it is that.',
    });
  });

  it('refuses verdicts on another dataset', async () => {
    await expect(read(`${HEAD}X-1,a,1,boot,right,,,,\n`)).rejects.toThrow(
      'None of the rows of v.csv is one of the dataset.',
    );
  });
});
