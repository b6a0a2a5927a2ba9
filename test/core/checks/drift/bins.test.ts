import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins } from '../../../../src/core/checks/drift/bins.ts';
import { categoryBins } from '../../../../src/core/checks/drift/category-bins.ts';
import { consecutiveBlocks } from '../../../../src/core/checks/drift/consecutive-blocks.ts';
import { countObservations } from '../../../../src/core/checks/drift/count-observations.ts';
import { numberBins } from '../../../../src/core/checks/drift/number-bins.ts';

const range = (length: number) => Array.from({ length }, (_, i) => i + 1);

describe('numberBins', () => {
  it('holds a tenth of the numbers in each bin', () => {
    const bins = numberBins(range(100));
    expect(bins.labels).toEqual([
      '≤ 10',
      '10 – 20',
      '20 – 30',
      '30 – 40',
      '40 – 50',
      '50 – 60',
      '60 – 70',
      '70 – 80',
      '80 – 90',
      '> 90',
    ]);
    expect(countBins(bins, range(100).map(String))).toEqual(new Array(10).fill(10));
    expect(['-5', '10', '10.5', '1,000', 'n/a', undefined].map((text) => bins.of(text))).toEqual([
      0, 0, 1, 9, -1, -1,
    ]);
  });

  it('has fewer bins where numbers repeat, and one where they are all the same', () => {
    expect(numberBins([0, 0, 0, 0, 0, 0, 0, 1, 2, 3]).labels).toEqual([
      '≤ 0',
      '0 – 1',
      '1 – 2',
      '> 2',
    ]);
    expect(numberBins([7, 7, 7]).labels).toEqual(['all']);
  });

  it('puts every number of base into a bin, and leaves none empty', () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (values) => {
        const sorted = values.sort((a, b) => a - b);
        const counts = countBins(numberBins(sorted), sorted.map(String));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
        expect(counts.every((count) => count > 0)).toBe(true);
      }),
    );
  });
});

describe('categoryBins', () => {
  it('gives each value a bin, the most frequent first, and the rare ones one together', () => {
    const bins = categoryBins(
      new Map([
        ['a', 12],
        ['b', 40],
        ['rare', 3],
        ['rarer', 1],
      ]),
      new Map([['b', 2]]),
    );
    expect(bins.labels).toEqual(['b', 'a', 'rare values']);
    expect(
      ['a', 'b', 'rare', 'rarer', 'unheard of', undefined].map((text) => bins.of(text)),
    ).toEqual([1, 0, 2, 2, -1, -1]);
  });
});

describe('consecutiveBlocks', () => {
  it('cuts rows that follow each other', () => {
    const texts = range(100).map(String);
    const blocks = consecutiveBlocks(texts, 25);
    expect(blocks.map((block) => [block[0], block.at(-1)])).toEqual([
      ['1', '25'],
      ['26', '50'],
      ['51', '75'],
      ['76', '100'],
    ]);
  });

  it('cuts smaller blocks where fewer than four fit, and none of too few rows', () => {
    expect(consecutiveBlocks(range(100).map(String), 60).map((block) => block.length)).toEqual([
      25, 25, 25, 25,
    ]);
    expect(consecutiveBlocks(range(79).map(String), 60)).toEqual([]);
  });

  it('looks at fifty blocks at most, spread over the file', () => {
    const blocks = consecutiveBlocks(range(20_000).map(String), 20);
    expect(blocks).toHaveLength(50);
    expect(Number(blocks.at(-1)?.[0])).toBeGreaterThan(19_000);
  });
});

describe('countObservations', () => {
  const weeks = (from: number, count: number) =>
    Float64Array.from({ length: count * 20 }, (_, i) => from + Math.floor(i / 20) * 10);

  it('counts a number that is copied to many rows once, where head has other ones', () => {
    expect(countObservations(weeks(1000, 30), weeks(5003, 25))).toEqual({ base: 30, head: 25 });
  });

  it('counts every use of a scale', () => {
    expect(countObservations(weeks(1, 5), weeks(100, 5))).toEqual({ base: 100, head: 100 });
    expect(countObservations(weeks(1000, 30), weeks(1000, 25))).toEqual({ base: 600, head: 500 });
  });
});
