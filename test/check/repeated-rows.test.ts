import { describe, expect, it } from 'vitest';
import { type Lines, told } from './findings-of.ts';

const tell = (base: Lines, head: Lines, setting = '{}') =>
  told(
    base,
    head,
    `datasets:\n  - { name: s, path: data/s.csv, checks: { duplicate-row: ${setting} } }\n`,
    /^duplicate-row$/,
  );

/** Rows of which none is another. Decimal numbers make no key. */
const sales = (...more: string[]): { 'data/s.csv': string[] } => ({
  'data/s.csv': [
    'weight,price',
    ...Array.from({ length: 300 }, (_, i) => `${i % 20}.5,${i % 17}.25`),
    ...more,
  ],
});

describe('duplicate-row', () => {
  it('tells rows that are added twice, each but the first', async () => {
    expect(await tell(sales(), sales('7,99', '7,99', '7,99'))).toEqual([
      'data/s.csv duplicate-row new: line 303: the same as line 302',
      'data/s.csv duplicate-row new: line 304: the same as line 302',
    ]);
  });

  it('leaves files with a key to the check of keys', async () => {
    const keyed = (...more: string[]): Lines => ({
      'data/s.csv': [
        'sale_id,item',
        ...Array.from({ length: 30 }, (_, i) => `${i},kettle`),
        ...more,
      ],
    });
    expect(await tell(keyed(), keyed('3,kettle'))).toEqual([]);
  });

  it('keeps still where rows repeat by nature, unless told not to', async () => {
    const base = sales(...sales()['data/s.csv'].slice(1, 60));
    const head = { 'data/s.csv': [...base['data/s.csv'], '3.5,3.25'] };
    expect(await tell(base, head)).toEqual([]);
    const found = await tell(base, head, '{ usual-share: 1 }');
    expect(found.filter((line) => line.includes(' new:'))).toEqual([
      'data/s.csv duplicate-row new: line 361: the same as line 5',
    ]);
  });

  it('is no news where a column is added, and fixed where the copy goes', async () => {
    const base = sales('7,99', '7,99');
    const wide = base['data/s.csv'].map((line, i) => `${line},${i === 0 ? 'shop' : 'x'}`);
    expect(await tell(base, { 'data/s.csv': wide })).toEqual([
      'data/s.csv duplicate-row existing: line 303: the same as line 302',
    ]);
    expect(await tell(base, sales('7,99'))).toEqual([
      'data/s.csv duplicate-row fixed: line 303: the same as line 302',
    ]);
  });
});
