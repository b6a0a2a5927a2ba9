import { describe, expect, it } from 'vitest';
import { constantColumn } from '../../../../src/core/checks/plausibility/constant-column.ts';
import { dominantValue } from '../../../../src/core/checks/plausibility/dominant-value.ts';
import { findViolations, upTo } from './find-violations.ts';

const CITIES = ['Lyon', 'Porto', 'Ghent', 'Turin', 'Graz'];
const rows = (cells: readonly string[]) => cells.map((cell) => [cell]);
const VARIED = upTo(40).map((i) => CITIES[i % 5]!);

describe('constant-column', () => {
  const details = async (base: readonly string[], head: readonly string[]) => {
    const found = await findViolations(constantColumn, {
      columns: ['city'],
      base: rows(base),
      head: rows(head),
    });
    return found.map(({ detail }) => detail);
  };
  const same = (count: number) => upTo(count).map(() => 'Graz');

  it('finds a column that varied and no longer does', async () => {
    expect(await details(VARIED, same(40))).toEqual(['Graz']);
    expect(await details(VARIED, [...same(39), ''])).toEqual(['Graz']);
    expect(await details(VARIED, [...same(39), 'Lyon'])).toEqual([]);
  });

  it('passes over columns that hardly varied, and few rows', async () => {
    expect(await details(same(40), same(40))).toEqual([]);
    expect(await details([...same(40), 'Lyon'], same(40))).toEqual([]);
    expect(await details(VARIED, same(19))).toEqual([]);
    expect(await details(VARIED.slice(0, 19), same(40))).toEqual([]);
  });
});

describe('dominant-value', () => {
  const find = async (base: readonly string[], added: readonly string[], spec = {}) => {
    const head = [...base, ...added];
    return findViolations(dominantValue, {
      columns: ['city'],
      base: rows(base),
      head: rows(head),
      ...spec,
    });
  };
  const mostly = (count: number, value: string, others = 10) => [
    ...upTo(count).map(() => value),
    ...upTo(others).map((i) => CITIES[i % 5]!),
  ];

  it('finds one value in most of what is new', async () => {
    const found = await find(VARIED, mostly(30, 'Aachen'));
    expect(found).toHaveLength(30);
    expect(found[0]).toEqual({
      side: 'head',
      index: 40,
      column: 'city',
      detail: 'Aachen (75 % of the new values, 0 % in base)',
      byChange: true,
    });
  });

  it('counts cells that were changed as well', async () => {
    const head = VARIED.map((city, i) => (i < 25 ? 'Lyon' : city));
    const found = await findViolations(dominantValue, {
      columns: ['city'],
      base: rows(VARIED),
      head: rows(head),
    });
    // Five of the 25 held it before.
    expect(found).toHaveLength(20);
  });

  it('bears what base has too, and what may be chance', async () => {
    const half = upTo(40).map((i) => (i % 2 ? 'Lyon' : CITIES[(i / 2) % 5]!));
    expect(await find(half, mostly(30, 'Lyon'))).toEqual([]);
    expect(await find(VARIED, mostly(9, 'Aachen'))).toEqual([]);
    expect(await find(VARIED, mostly(15, 'Aachen', 4))).toEqual([]);
    expect(await find(VARIED, mostly(15, 'Aachen', 4), { parameters: { cells: 15 } })).toHaveLength(
      15,
    );
    expect(await find(VARIED, mostly(30, 'Aachen'), { parameters: { share: 0.8 } })).toEqual([]);
  });

  it('takes what all added rows share for where they are from, in a column of categories', async () => {
    expect(await find(VARIED, mostly(30, 'Aachen', 0))).toEqual([]);
    const names = upTo(40).map((i) => `customer ${i}`);
    expect(await find(names, mostly(30, 'customer 7', 0))).toHaveLength(30);
  });

  it('passes over batches, days, years, and columns with such a role', async () => {
    const batches = upTo(40).map((i) => `batch ${Math.floor(i / 10)}`);
    expect(await find(batches, mostly(30, 'batch 4'))).toEqual([]);
    const days = upTo(40).map((i) => `2026-05-${String((i % 28) + 1).padStart(2, '0')}`);
    expect(
      await find(
        days,
        upTo(30).map(() => '2026-06-01'),
      ),
    ).toEqual([]);
    const years = upTo(40).map((i) => String(1990 + (i % 30)));
    expect(
      await find(
        years,
        upTo(30).map(() => '2026'),
      ),
    ).toEqual([]);
    const source = { dataset: { source: { column: 'city' } } };
    expect(await find(VARIED, mostly(30, 'Aachen'), source)).toEqual([]);
    expect(await find(VARIED, mostly(30, 'Aachen'), { key: ['city'] })).toEqual([]);
  });
});
