import { describe, expect, it } from 'vitest';
import { negativeValue } from '../../../../src/core/checks/plausibility/negative-value.ts';
import { typeOutlier } from '../../../../src/core/checks/plausibility/type-outlier.ts';
import { valueOutOfRange } from '../../../../src/core/checks/plausibility/value-out-of-range.ts';
import { faultyAdditions, findViolations, upTo } from './find-violations.ts';

const COUNTS = upTo(40);
const DAYS = upTo(28).map((i) => `2024-03-${String(i + 1).padStart(2, '0')}`);

describe('negative-value', () => {
  const faults = faultyAdditions.bind(undefined, negativeValue);

  it('finds the first negative values of a column', async () => {
    expect(await faults('stock', COUNTS, [-3, 5, 0, '-€4.50'])).toEqual(['-3']);
    expect(
      await faults(
        'price',
        COUNTS.map((v) => `$${v}`),
        ['$-3'],
      ),
    ).toEqual(['$-3']);
  });

  it('passes over columns that go both ways', async () => {
    expect(await faults('stock', [-1, ...COUNTS], [-3])).toEqual([]);
    expect(await faults('balance', COUNTS, [-3])).toEqual([]);
    expect(await faults('stock', COUNTS, [-3, -4, -5, -6, -7])).toEqual([]);
    expect(await faults('stock', COUNTS, [-999])).toEqual([]);
  });

  it('needs base to show that there are none', async () => {
    expect(await faults('stock', COUNTS.slice(0, 19), [-3])).toEqual([]);
    expect(await faults('stock', COUNTS, [-3], { parameters: { values: 50 } })).toEqual([]);
  });
});

describe('type-outlier', () => {
  const faults = faultyAdditions.bind(undefined, typeOutlier);

  it('finds strangers among numbers, dates, and yes and no', async () => {
    expect(
      await faults('stock', COUNTS, ['about 3', '2024-03-01', '4', '$5', '6 %', '007']),
    ).toEqual(['about 3', '2024-03-01']);
    expect(await faults('day', DAYS, ['12', 'Tuesday', '1 March 2024'])).toEqual(['12', 'Tuesday']);
    const flags = COUNTS.map((i) => ['yes', 'no'][i % 2]!);
    expect(await faults('paid', flags, ['maybe', 'NO'])).toEqual(['maybe']);
  });

  it('tells of a row with many strangers once', async () => {
    const columns = ['stock', 'price', 'weight', 'sold'];
    const rows = COUNTS.map((i) => upTo(4).map((column) => String(i + column)));
    const find = (row: string[]) =>
      findViolations(typeOutlier, { columns, base: rows, head: [...rows, row] });
    expect(await find(columns)).toEqual([
      {
        side: 'head',
        index: 40,
        detail: 'stock among numbers, price among numbers, weight among numbers and 1 more',
      },
    ]);
    expect(await find(['1', '2', 'three', 'four'])).toHaveLength(2);
  });

  it('leaves stopgaps and errors of spreadsheets to their own checks', async () => {
    expect(await faults('stock', COUNTS, ['N/A', 'TODO', '#REF!', '####', 'Err:502'])).toEqual([]);
  });

  it('passes over mixed columns, the column’s own words, and few values', async () => {
    expect(await faults('stock', [...COUNTS, 'few', 'some'], ['many'])).toEqual([]);
    const many = upTo(300);
    expect(await faults('stock', [...many, 'few', 'few', 'few'], ['few', 'many'])).toEqual([
      'many',
    ]);
    expect(await faults('stock', COUNTS.slice(0, 19), ['many'])).toEqual([]);
    expect(await faults('stock', COUNTS, ['a', 'b', 'c', 'd', 'e'])).toEqual([]);
  });
});

describe('value-out-of-range', () => {
  const faults = faultyAdditions.bind(undefined, valueOutOfRange);

  it.each([
    ['latitude', ['90', '90.5', '-95'], ['90.5', '-95']],
    ['site_lon', ['180', '181'], ['181']],
    ['age', ['0', '125', '430', '-1'], ['430', '-1']],
    ['filled %pct', ['100', '120'], ['120']],
    ['birth_month', ['12', '13', '0'], ['13', '0']],
  ])('knows what %s can be', async (column, added, faulty) => {
    const base = COUNTS.map((i) => 1 + (i % 12));
    expect(await faults(column, base, added)).toEqual(faulty);
  });

  it('believes a name only where the values do', async () => {
    const months = COUNTS.map((i) => i * 5);
    expect(await faults('age', months, [300])).toEqual([]);
    expect(await faults('pct_change', COUNTS, [120])).toEqual([]);
    expect(await faults('average', COUNTS, [430])).toEqual([]);
    expect(await faults('age', COUNTS.slice(0, 10), [430])).toEqual([]);
  });
});
