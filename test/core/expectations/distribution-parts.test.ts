import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binColumn } from '../../../src/core/expectations/distribution/column-bins.ts';
import { crossTable } from '../../../src/core/expectations/distribution/cross-table.ts';
import { Histogram } from '../../../src/core/expectations/distribution/histogram.ts';
import { partitionCurve } from '../../../src/core/expectations/distribution/partition-curve.ts';
import { interpolatedQuantile } from '../../../src/core/statistics/interpolated-quantile.ts';

const integers = (min: number, max: number) => fc.integer({ min, max });
const edges = fc
  .uniqueArray(integers(-20, 20), { minLength: 2, maxLength: 8 })
  .map((of) => of.sort((a, b) => a - b));
const numbers = fc.array(integers(-30, 30), { minLength: 1, maxLength: 50 });

describe('Histogram', () => {
  it('puts each number where a search from the left would', () => {
    fc.assert(
      fc.property(edges, numbers, (of, all) => {
        const histogram = new Histogram(of);
        for (const number of all) histogram.add(number);
        const last = of.length - 1;
        const expected = of
          .slice(1)
          .map(
            (high, i) =>
              all.filter(
                (number) =>
                  number >= of[i]! && (number < high || (i === last - 1 && number === high)),
              ).length,
          );
        expect(histogram.counts).toEqual(expected);
        expect(histogram.below).toBe(all.filter((number) => number < of[0]!).length);
        expect(histogram.above).toBe(all.filter((number) => number > of[last]!).length);
      }),
    );
  });
});

describe('partitionCurve', () => {
  it('never falls, and passes through the sums of the weights', () => {
    fc.assert(
      fc.property(edges, numbers, (of, values) => {
        const bins = of.length - 1;
        const weights = new Array<number>(bins).fill(1 / bins);
        const { cumulative } = partitionCurve({ bins: of, weights });
        for (const [i, edge] of of.entries()) expect(cumulative(edge)).toBeCloseTo(i / bins, 12);
        const found = values.sort((a, b) => a - b).map(cumulative);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });
});

describe('crossTable', () => {
  it('counts every row once, and leaves no bin empty', () => {
    const rows = fc.array(fc.tuple(integers(-9, 9), fc.constantFrom('a', 'b', 'c', 'd')), {
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, integers(1, 5), (pairs, bins) => {
        const { counts } = crossTable(
          binColumn(
            pairs.map(([number]) => number),
            undefined,
            bins,
          ),
          binColumn(
            pairs.map(([, text]) => text),
            undefined,
            bins,
          ),
        );
        const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
        expect(sums.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
        expect(Math.min(...sums)).toBeGreaterThan(0);
        expect(sums.length).toBeLessThanOrEqual(bins);
      }),
    );
  });
});

describe('interpolatedQuantile', () => {
  it('lies between its neighbours, whichever way it is found', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(numbers, share, (of, at) => {
        const sorted = of.sort((a, b) => a - b);
        const low = interpolatedQuantile(sorted, at, 'lower');
        const high = interpolatedQuantile(sorted, at, 'higher');
        for (const how of ['linear', 'midpoint', 'nearest'] as const) {
          const found = interpolatedQuantile(sorted, at, how);
          expect(found).toBeGreaterThanOrEqual(low);
          expect(found).toBeLessThanOrEqual(high);
        }
      }),
    );
    expect(interpolatedQuantile([], 0.5, 'linear')).toBeNaN();
  });

  it('takes the even place where both are as near, as numpy does', () => {
    // numpy 2.4.6: quantile([1, 2, 3, 4], [1/6, 0.5, 5/6], method='nearest')
    expect(
      [1 / 6, 0.5, 5 / 6].map((at) => interpolatedQuantile([1, 2, 3, 4], at, 'nearest')),
    ).toEqual([1, 3, 3]);
  });
});
