import { describe, expect, it } from 'vitest';
import { findingsOf, type Lines } from './findings-of.ts';

const CONFIG = 'datasets: [{ path: data/t.csv, name: t, key: id, text: text }]\n';
const TEXT = 'please find our terms of service below';
const copies = (count: number): Lines => ({
  'data/t.csv': [
    'id,text',
    'x,where is the parcel of last week',
    ...Array.from({ length: count }, (_, i) => `${i},${TEXT}`),
  ],
});

const find = (before: number, after: number) =>
  findingsOf(copies(before), copies(after), CONFIG, /^memorisation-risk$/);

describe('memorisation-risk', () => {
  it('is new where copies become too many, and counts them all', async () => {
    const [finding, ...rest] = await find(9, 12);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      standing: 'new',
      column: 'text',
      count: 12,
      message: '1 text of text stands there 10 times or more',
      rows: [{ row: 11, detail: `the same text 12 times, first in line 3: “${TEXT}”` }],
    });
  });

  it('is old debt where they were before, and fixed where they go', async () => {
    expect(await find(12, 13)).toMatchObject([{ standing: 'existing', count: 13 }]);
    expect(await find(12, 9)).toMatchObject([{ standing: 'fixed', count: 12 }]);
    expect(await find(8, 9)).toEqual([]);
  });
});
