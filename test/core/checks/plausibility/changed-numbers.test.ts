import { describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/core/checks/check.ts';
import { digitSwap } from '../../../../src/core/checks/plausibility/digit-swap.ts';
import { magnitudeChange } from '../../../../src/core/checks/plausibility/magnitude-change.ts';
import { unitJump } from '../../../../src/core/checks/plausibility/unit-jump.ts';
import { findViolations, upTo } from './find-violations.ts';

const PRICES = upTo(40).map((i) => (10 + ((i * 37) % 200) / 10).toFixed(2));

/** The details of what a check finds where some cells of a column of prices change. */
async function detailsOf(check: Check, edits: Readonly<Record<number, string>>, before = PRICES) {
  const head = before.map((price, i) => edits[i] ?? price);
  const found = await findViolations(check, {
    columns: ['price'],
    base: before.map((price) => [price]),
    head: head.map((price) => [price]),
  });
  expect(found.every(({ side, byChange }) => side === 'head' && byChange)).toBe(true);
  return found.map(({ detail }) => detail);
}

describe('magnitude-change', () => {
  it('finds points that moved, in amounts too', async () => {
    const prices = ['19.99', '$24.50', '12.505', ...PRICES];
    const edits = { 0: '1999', 1: '$2.45', 2: '12,505', 4: '11.95' };
    expect(await detailsOf(magnitudeChange, edits, prices)).toEqual([
      '19.99 → 1999 (× 100)',
      '$24.50 → $2.45 (÷ 10)',
      '12.505 → 12,505 (× 1,000)',
    ]);
  });

  it('asks more of a single digit', async () => {
    expect(await detailsOf(magnitudeChange, { 0: '300' }, ['30', ...PRICES])).toEqual([
      '30 → 300 (× 10)',
    ]);
    expect(await detailsOf(magnitudeChange, { 0: '20' }, ['2', ...PRICES])).toEqual([]);
  });

  it('bears what is chance where many numbers change', async () => {
    const many = upTo(60).map((i) => (12 + i / 10).toFixed(1));
    const updated = many.map((price) => (Number(price) * 1.03).toFixed(1));
    const edits = { ...Object.fromEntries(updated.entries()), 1: '1.21', 2: '1220' };
    const before = many.map((price, i) => (i === 1 ? '12.1' : i === 2 ? '12.2' : price));
    before[3] = '17';
    expect(await detailsOf(magnitudeChange, { ...edits, 3: '170' }, before)).toEqual([
      '12.1 → 1.21 (÷ 10)',
      '12.2 → 1220 (× 100)',
    ]);
    expect(await detailsOf(magnitudeChange, { 3: '170' }, before)).toEqual(['17 → 170 (× 10)']);
  });

  it('passes over identifiers', async () => {
    const rows = upTo(30).map((i) => [String(150 + i)]);
    const head = [['1510'], ...rows.slice(1)];
    const find = (column: string) =>
      findViolations(magnitudeChange, {
        columns: [column],
        base: [['151'], ...rows.slice(1)],
        head,
      });
    expect(await find('zone_id')).toEqual([]);
    expect(await find('weight')).toHaveLength(1);
  });

  it('takes a value put right for what it is', async () => {
    expect(await detailsOf(magnitudeChange, { 0: '19.99' }, ['1999', ...PRICES])).toEqual([]);
  });

  it('leaves whole columns to unit-jump', async () => {
    const edits = Object.fromEntries(PRICES.map((price, i) => [i, String(Number(price) * 1000)]));
    expect(await detailsOf(magnitudeChange, edits)).toEqual([]);
    expect(await detailsOf(unitJump, edits)).toHaveLength(40);
  });
});

describe('unit-jump', () => {
  it('says which conversion, and passes over the cells that do not fit', async () => {
    const inches = Object.fromEntries(
      upTo(9).map((i) => [i, (Number(PRICES[i]) * 2.54).toFixed(2)]),
    );
    const details = await detailsOf(unitJump, { ...inches, 10: '12.34' });
    expect(details).toHaveLength(9);
    expect(details[0]).toBe('10.00 → 25.40: × 2.54, as from inches to cm');
  });

  it('needs more than a few cells', async () => {
    expect(await detailsOf(unitJump, { 0: '10000', 1: '13700', 2: '17400', 3: '21100' })).toEqual(
      [],
    );
  });
});

describe('digit-swap', () => {
  it('finds slips in numbers and codes', async () => {
    const before = ['273.60', '118.45', '48120', 'AB-1047', ...PRICES];
    const edits = { 0: '237.60', 1: '1188.45', 2: '4820', 3: 'AB-1074' };
    expect(await detailsOf(digitSwap, edits, before)).toEqual([
      '273.60 → 237.60: two digits swapped',
      '118.45 → 1188.45: a digit typed twice',
      '48120 → 4820: a digit left out',
      'AB-1047 → AB-1074: two digits swapped',
    ]);
  });

  it('passes over dates, powers of ten, and slips put right', async () => {
    expect(await detailsOf(digitSwap, { 0: '2024-03-21' }, ['2024-03-12', ...PRICES])).toEqual([]);
    expect(await detailsOf(digitSwap, { 0: '150' }, ['1500', ...PRICES])).toEqual([]);
    expect(await detailsOf(digitSwap, { 0: '12.95' }, ['122.95', ...PRICES])).toEqual([]);
  });

  it('says nothing where it may be chance', async () => {
    const before = ['273.60', ...PRICES];
    const others = (count: number) =>
      Object.fromEntries(upTo(count).map((i) => [i + 1, `${Number(before[i + 1]) + 5.05}`]));
    expect(await detailsOf(digitSwap, { ...others(4), 0: '237.60' }, before)).toHaveLength(1);
    expect(await detailsOf(digitSwap, { ...others(5), 0: '237.60' }, before)).toEqual([]);
  });

  it('weighs a slip against all that changed in the file', async () => {
    const rows = upTo(40).map((i) => ['273.60', String(1000 + i * 13)]);
    const updated = rows.map(([first, second]) => [first!, String(Number(second) + 5)]);
    const change = (count: number) => rows.map((row, i) => (i < count ? updated[i]! : row));
    const head = (count: number) => [
      ['237.60', ...change(count)[0]!.slice(1)],
      ...change(count).slice(1),
    ];
    const columns = ['price', 'stock'];
    expect(await findViolations(digitSwap, { columns, base: rows, head: head(5) })).toHaveLength(1);
    expect(await findViolations(digitSwap, { columns, base: rows, head: head(40) })).toEqual([]);
  });
});
