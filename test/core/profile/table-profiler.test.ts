import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnProfile, MOST_VALUES } from '../../../src/core/profile/column-profile.ts';
import { mergeTableProfiles, type TableProfile } from '../../../src/core/profile/table-profile.ts';
import { TableProfiler } from '../../../src/core/profile/table-profiler.ts';
import { standardDeviation } from '../../../src/core/statistics/moments.ts';
import { type Cell, Literal, NULL } from '../../../src/core/table/cell.ts';

function profile(rows: readonly (readonly Cell[])[], columns: number, from = 0): TableProfile {
  const profiler = new TableProfiler(columns);
  rows.forEach((cells, i) => {
    profiler.row({ index: from + i, cells });
  });
  return profiler.finish();
}

function column(...cells: Cell[]): ColumnProfile {
  // A second column keeps rows whose first cell is blank from being blank rows.
  return profile(
    cells.map((cell) => [cell, 'x']),
    2,
  ).columns[0]!;
}

describe('TableProfiler', () => {
  it('tells blank cells, types and values', () => {
    const found = column(
      '1',
      '2.5',
      '',
      undefined,
      NULL,
      ' ',
      'n/a',
      new Literal('1'),
      '2024-03-05',
    );
    expect(found).toMatchObject({
      blank: 4,
      filled: 5,
      types: { integer: 2, number: 1, text: 1, date: 1 },
      type: 'text',
      distinct: { count: 4, exact: true },
    });
    expect([...(found.values ?? [])]).toEqual([
      ['1', 2],
      ['2.5', 1],
      ['n/a', 1],
      ['2024-03-05', 1],
    ]);
  });

  it('tells the moments of numbers, however they are written', () => {
    const { numbers, type } = column('2', '4', '4', '4', '5', '5', '7', '9.0', '1,000');
    // R: x <- c(2, 4, 4, 4, 5, 5, 7, 9, 1000); mean(x); sd(x)
    expect(type).toBe('number');
    expect(numbers).toMatchObject({ count: 9, min: 2, max: 1000 });
    expect(numbers.mean).toBeCloseTo(115.5555556, 6);
    expect(standardDeviation(numbers)).toBeCloseTo(331.67, 1);
  });

  it('sees identifiers in digits behind leading zeros', () => {
    expect(column('90210', '10001', '00501')).toMatchObject({ type: 'text', zeroPadded: 1 });
  });

  it('reads days in both orders', () => {
    const { days } = column('03/04/2024', '25/03/2024');
    expect(days.dmy).toMatchObject({ count: 2 });
    expect(days.mdy).toMatchObject({ count: 1 });
  });

  it('leaves blank rows and rows that could not be parsed out', () => {
    const profiler = new TableProfiler(2);
    profiler.row({ index: 0, cells: ['', ' '] });
    profiler.row({ index: 1, cells: [], raw: '"a' });
    profiler.row({ index: 2, cells: ['a'] });
    const { rows, columns, sample } = profiler.finish();
    expect(rows).toBe(1);
    expect(columns.map(({ blank, filled }) => [blank, filled])).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(sample).toEqual({ level: 0, rows: [2], columns: [['a'], [undefined]] });
  });

  it('estimates how many values there are beyond the cap, and keeps the rest exact', () => {
    const values = Array.from({ length: 50_000 }, (_, i) => [`${i % 25_000}`]);
    const { columns, sample } = profile(values, 1);
    const [only] = columns;
    expect(only?.values).toBeUndefined();
    expect(only?.distinct.exact).toBe(false);
    expect(Math.abs(only!.distinct.count / 25_000 - 1)).toBeLessThan(0.08);
    expect(only?.numbers).toMatchObject({ count: 50_000, min: 0, max: 24_999 });
    expect(only?.numbers.mean).toBeCloseTo(12_499.5, 6);
    expect(sample.level).toBe(2);
    expect(Math.abs(sample.rows.length / 12_500 - 1)).toBeLessThan(0.05);
  });

  it('counts no values where one is very long', () => {
    const found = column('a', 'b', 'x'.repeat(1001), 'a');
    expect(found.values).toBeUndefined();
    expect(found.distinct.count).toBe(3);
    expect(found.lengths).toMatchObject({ count: 4, max: 1001 });
  });

  it('counts as many values as the cap one by one', () => {
    const most = Array.from({ length: MOST_VALUES }, (_, i) => `v${i}`);
    expect(column(...most).distinct).toEqual({ count: MOST_VALUES, exact: true });
    expect(column(...most, 'one more')).toMatchObject({ distinct: { exact: false } });
  });
});

describe('mergeTableProfiles', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>('', 'a', 'b', '007', '1e3', '03/04/2024', 'true', undefined, '{}', NULL),
    fc.integer({ min: -50, max: 50 }).map(String),
    fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((value) => new Literal(String(value))),
    fc.string({ maxLength: 5 }),
    fc.constant('long '.repeat(300)),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 40 });

  it('gives the profile of the concatenation', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const merged = mergeTableProfiles(profile(a, 3), profile(b, 3, a.length));
        expectSame(merged, profile([...a, ...b], 3));
      }),
    );
  });

  it('does so beyond every cap', () => {
    const many = (length: number, step: number) =>
      Array.from({ length }, (_, i) => [`${(i * step) % 9973}`, `${i % 700}`, i % 3 ? 'x' : '']);
    const [a, b] = [many(31_000, 7), many(12_345, 31).map(([x, y, z]) => [x, `b${y}`, z])];
    const merged = mergeTableProfiles(profile(a, 3), profile(b, 3, a.length));
    const whole = profile([...a, ...b], 3);
    expect(whole.columns.map(({ distinct }) => distinct.exact)).toEqual([false, false, true]);
    expect(whole.sample.level).toBeGreaterThan(1);
    expectSame(merged, whole);
  });

  /** Equal, the sums of floats up to rounding. */
  function expectSame(merged: TableProfile, whole: TableProfile): void {
    expect(merged.rows).toBe(whole.rows);
    expect(merged.sample).toEqual(whole.sample);
    merged.columns.forEach((one, i) => {
      const { numbers, lengths, days, ...exact } = one;
      const other = whole.columns[i]!;
      expect(other).toMatchObject(exact);
      expect([...(one.values ?? [])]).toEqual([...(other.values ?? [])]);
      for (const [x, y] of [
        [numbers, other.numbers],
        [lengths, other.lengths],
        [days.dmy, other.days.dmy],
        [days.mdy, other.days.mdy],
      ] as const) {
        expect([x.count, x.min, x.max]).toEqual([y.count, y.min, y.max]);
        expect(Math.abs(x.mean - y.mean)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(y.max)));
        expect(Math.abs(x.squares - y.squares)).toBeLessThanOrEqual(1e-6 * (1 + y.squares));
      }
    });
  }
});
