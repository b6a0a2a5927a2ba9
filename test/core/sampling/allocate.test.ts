import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AllocateOptions, allocate } from '../../../src/core/sampling/allocate.ts';

const SHOES = [
  { name: 'shoes', rows: 9000, rate: 0.02 },
  { name: 'boots', rows: 900, rate: 0.1 },
  { name: 'clogs', rows: 100, rate: 0.3 },
];

const sizesOf = (rows: readonly number[], total: number, options?: AllocateOptions) =>
  allocate(
    rows.map((each, i) => ({ name: `s${i}`, rows: each })),
    total,
    options,
  ).strata.map(({ name, size }) => [name, size]);

describe('allocate', () => {
  // Cochran, Sampling Techniques, 3rd edition, 5.5 and 5.9; the values are those of `stratified` in
  // published-statistics.json.
  it.each([
    ['proportional', ['270.0', '27.0', '3.0'], [270, 27, 3]],
    ['neyman', ['239.9', '51.4', '8.7'], [240, 51, 9]],
    ['square-root', ['211.0', '66.7', '22.2'], [211, 67, 22]],
    ['equal', ['100.0', '100.0', '100.0'], [100, 100, 100]],
  ] as const)('shares 300 rows out by the %s method', (method, shares, sizes) => {
    const { strata, notes } = allocate(SHOES, 300, { method });
    expect(strata.map(({ share }) => share.toFixed(1))).toEqual(shares);
    expect(strata.map(({ size }) => size)).toEqual(sizes);
    expect(notes).toEqual([]);
  });

  it('uses square roots and a floor of two where nothing is said', () => {
    expect(allocate(SHOES, 300)).toEqual(allocate(SHOES, 300, { method: 'square-root', floor: 2 }));
  });

  it('gives what a stratum cannot give to the others', () => {
    expect(sizesOf([1000, 1000, 10], 300, { method: 'equal' })).toEqual([
      ['s0', 145],
      ['s1', 145],
      ['s2', 10],
    ]);
  });

  it('takes a floor from the others, and all of a stratum that has less', () => {
    expect(sizesOf([100_000, 20, 3], 100, { method: 'proportional', floor: 5 })).toEqual([
      ['s0', 92],
      ['s1', 5],
      ['s2', 3],
    ]);
  });

  it('draws no more than the cap, and says so', () => {
    const { size, notes } = allocate(SHOES, 2000, { cap: 500 });
    expect(size).toBe(500);
    expect(notes).toEqual(['2,000 rows were asked for; the cap of 500 holds.']);
  });

  it('is a census of a population no larger than the total', () => {
    const allocation = allocate(SHOES, 10_000, { floor: 50 });
    expect(allocation.census).toBe(true);
    expect(allocation.strata.map(({ size }) => size)).toEqual([9000, 900, 100]);
    expect(allocation.notes).toEqual([
      'All 10,000 rows are in the sample: it is a census, and nothing is left to estimate.',
    ]);
    expect(allocate(SHOES, 9999).census).toBe(false);
  });

  it('merges the rarest strata into one another until floors fit, and says so', () => {
    const rows = [500, 40, 8, 7, 4, 3];
    const allocation = allocate(
      rows.map((each, i) => ({ name: `s${i}`, rows: each, rate: i / 10 })),
      20,
      { floor: 5 },
    );
    expect(allocation.strata.map(({ name, size }) => [name, size])).toEqual([
      ['s0', 5],
      ['s1', 5],
      ['s3 + s4 + s5', 5],
      ['s2', 5],
    ]);
    expect(allocation.strata[2]).toMatchObject({ rows: 14, members: ['s3', 's4', 's5'] });
    expect(allocation.strata[2]!.rate).toBeCloseTo((7 * 0.3 + 4 * 0.4 + 3 * 0.5) / 14, 12);
    expect(allocation.notes).toEqual([
      '20 rows do not leave 5 for each of 6 strata, so 3 of them were merged into 1, the rarest first: s3 + s4 + s5.',
    ]);
  });

  it('lists three of the strata that a merged one holds', () => {
    const { strata } = allocate(
      ['d', 'b', 'a', 'c'].map((name) => ({ name, rows: 9 })),
      3,
    );
    expect(strata.map(({ name, members }) => [name, members])).toEqual([
      ['a + b + c + 1 more', ['a', 'b', 'c', 'd']],
    ]);
  });

  it('keeps what stays apart until nothing else can merge', () => {
    const strata = [
      { name: 'flagged', rows: 4, apart: true },
      { name: 'a', rows: 50 },
      { name: 'b', rows: 60 },
      { name: 'c', rows: 70 },
    ];
    expect(allocate(strata, 6).strata.map(({ name }) => name)).toEqual(['b + a', 'c', 'flagged']);
    expect(allocate(strata, 4).strata.map(({ name }) => name)).toEqual(['c + b + a', 'flagged']);
    expect(allocate(strata, 3).strata.map(({ name, size }) => [name, size])).toEqual([
      ['c + b + a + 1 more', 3],
    ]);
  });

  it('names a merged stratum like no other', () => {
    const strata = [
      { name: 'a + b', rows: 50 },
      { name: 'a', rows: 2 },
      { name: 'b', rows: 1 },
    ];
    expect(allocate(strata, 4).strata.map(({ name }) => name)).toEqual(['a + b', 'a + b (merged)']);
  });

  it('draws the one row it may, and none of none', () => {
    expect(allocate(SHOES, 1).strata.map(({ size }) => size)).toEqual([1]);
    expect(allocate(SHOES, 0).strata.map(({ size }) => size)).toEqual([0, 0, 0]);
    expect(allocate([], 10)).toEqual({
      strata: [],
      size: 0,
      population: 0,
      census: true,
      notes: [],
    });
  });

  it('shares by rows among strata that vary in nothing once the others are full', () => {
    const strata = [
      { name: 'sure', rows: 300, rate: 0 },
      { name: 'surer', rows: 100, rate: 1 },
      { name: 'open', rows: 10, rate: 0.5 },
    ];
    const { strata: shared } = allocate(strata, 50, { method: 'neyman' });
    expect(shared.map(({ size }) => size)).toEqual([30, 10, 10]);
  });

  it('refuses to guess a rate for Neyman', () => {
    const strata = [
      { name: 'shoes', rows: 9000, rate: 0.1 },
      { name: 'boots', rows: 900 },
    ];
    expect(() => allocate(strata, 300, { method: 'neyman' })).toThrow(
      'Neyman\'s allocation needs a guessed rate from 0 to 1 for each stratum; that of "boots" is missing.',
    );
  });

  it('shares out among 200,000 strata in no time', () => {
    const strata = Array.from({ length: 200_000 }, (_, i) => ({ name: `s${i}`, rows: i % 7 }));
    const { strata: shared } = allocate(strata, 500);
    expect(shared.reduce((sum, { size }) => sum + size, 0)).toBe(500);
    expect(shared.length).toBeGreaterThan(200);
  });
});

describe('any allocation', () => {
  const methods = ['square-root', 'proportional', 'neyman', 'equal'] as const;
  const anyStrata = fc
    .array(
      fc.record({
        rows: fc.oneof(fc.nat(5), fc.nat(1000), fc.nat(1e8)),
        rate: fc.double({ min: 0, max: 1, noNaN: true }),
        apart: fc.boolean(),
      }),
      { maxLength: 30 },
    )
    .map((strata) => strata.map((stratum, i) => ({ name: `s${i}`, ...stratum })));
  const anyOptions = fc.record({ method: fc.constantFrom(...methods), floor: fc.nat(6) });

  it('sums to the total, keeps floors and rows, and loses no stratum', () => {
    fc.assert(
      fc.property(anyStrata, fc.nat(400), anyOptions, (strata, total, options) => {
        const allocation = allocate(strata, total, options);
        const population = strata.reduce((sum, { rows }) => sum + rows, 0);
        const drawn = allocation.strata.reduce((sum, { size }) => sum + size, 0);
        expect(drawn).toBe(Math.min(total, population));
        expect(allocation.size).toBe(drawn);
        expect(allocation.census).toBe(drawn === population);
        for (const { rows, size, share } of allocation.strata) {
          expect(size).toBeLessThanOrEqual(rows);
          expect(Math.abs(size - share)).toBeLessThan(1);
          if (drawn > 0 && allocation.strata.length > 1) {
            expect(size).toBeGreaterThanOrEqual(Math.min(options.floor, rows));
          }
        }
        expect(allocation.strata.flatMap(({ members }) => members).sort()).toEqual(
          strata.map(({ name }) => name).sort(),
        );
      }),
    );
  });

  it('is the same in whatever order strata come', () => {
    fc.assert(
      fc.property(
        anyStrata.chain((strata) =>
          fc.tuple(
            fc.constant(strata),
            fc.shuffledSubarray(strata, { minLength: strata.length, maxLength: strata.length }),
          ),
        ),
        fc.nat(400),
        anyOptions,
        ([strata, shuffled], total, options) => {
          expect(allocate(shuffled, total, options)).toEqual(allocate(strata, total, options));
        },
      ),
    );
  });

  it('merges no more than it must', () => {
    fc.assert(
      fc.property(
        anyStrata,
        fc.integer({ min: 1, max: 400 }),
        anyOptions,
        (strata, total, options) => {
          const floors = strata.reduce((sum, { rows }) => sum + Math.min(options.floor, rows), 0);
          const population = strata.reduce((sum, { rows }) => sum + rows, 0);
          const { strata: merged } = allocate(strata, total, options);
          expect(merged.length === strata.length).toBe(
            floors <= Math.min(total, population) || strata.length === 1,
          );
        },
      ),
    );
  });
});
