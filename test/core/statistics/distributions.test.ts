import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCumulative } from '../../../src/core/statistics/beta-cumulative.ts';
import { chiSquareCumulative } from '../../../src/core/statistics/chi-square-cumulative.ts';
import { exponentialCumulative } from '../../../src/core/statistics/exponential-cumulative.ts';
import { gammaCumulative } from '../../../src/core/statistics/gamma-cumulative.ts';
import { normalCumulative } from '../../../src/core/statistics/normal-cumulative.ts';
import { uniformCumulative } from '../../../src/core/statistics/uniform-cumulative.ts';

type Case = readonly [...parameters: readonly number[], expected: number];

/** Holds a function to SciPy 1.17.1: `stats.<name>.cdf(*parameters)`. */
function agrees(cumulative: (...parameters: never[]) => number, cases: readonly Case[]) {
  it.each(cases.map((each) => [each.slice(0, -1), each.at(-1)!] as const))(
    'of %j',
    (parameters, expected) => {
      const found = cumulative(...(parameters as never[]));
      expect(Math.abs(found - expected)).toBeLessThan(1e-12);
      if (expected > 1e-6) expect(found / expected).toBeCloseTo(1, 9);
    },
  );
}

describe('normalCumulative', () =>
  agrees(normalCumulative, [
    [0, 0, 1, 0.5],
    [1.96, 0, 1, 0.9750021048517795],
    [-8, 0, 1, 6.22096057427174e-16],
    [37, 40, 5, 0.2742531177500736],
    [52.5, 40, 5, 0.9937903346742238],
    [-2.5, 0, 1, 0.006209665325776132],
    [6, 0, 1, 0.9999999990134123],
  ]));

describe('betaCumulative', () =>
  agrees(betaCumulative, [
    [0.3, 2, 5, 0, 1, 0.5798250000000003],
    [0.9, 0.5, 0.5, 0, 1, 0.7951672353008665],
    [12, 2, 3, 10, 5, 0.5247999999999999],
    [0.02, 8, 120, 0, 1, 0.0041921524240533335],
    [0.5, 500, 480, 0, 1, 0.26135600646786494],
    [-1, 2, 2, 0, 1, 0],
    [1.5, 2, 2, 0, 1, 1],
    [1e-6, 0.5, 3, 0, 1, 0.0018749987500003749],
  ]));

describe('gammaCumulative', () =>
  agrees(gammaCumulative, [
    [3, 2, 0, 1, 0.8008517265285442],
    [0.1, 0.5, 0, 1, 0.34527915398142317],
    [12, 2, 4, 3, 0.7452273455163944],
    [40, 30, 0, 1, 0.9567713178482644],
    [1, 2, 2, 1, 0],
    [200, 150, 0, 1, 0.9999032137800506],
  ]));

describe('chiSquareCumulative', () =>
  agrees(chiSquareCumulative, [
    [3.84, 1, 0, 1, 0.9499564787512949],
    [10, 4, 0, 1, 0.9595723180054873],
    [5, 3, 1, 2, 0.42759329552912023],
    [0.01, 2, 0, 1, 0.004987520807317688],
    [-1, 2, 0, 1, 0],
  ]));

describe('exponentialCumulative', () =>
  agrees(exponentialCumulative, [
    [1, 0, 1, 0.6321205588285577],
    [5, 2, 3, 0.6321205588285577],
    [1, 2, 3, 0],
    [1e-9, 0, 1, 9.999999995e-10],
  ]));

describe('uniformCumulative', () =>
  agrees(uniformCumulative, [
    [9, 10, 4, 0],
    [11, 10, 4, 0.25],
    [15, 10, 4, 1],
  ]));

describe('a cumulative distribution', () => {
  const shape = fc.double({ min: 0.05, max: 200, noNaN: true });
  const value = fc.double({ min: -50, max: 400, noNaN: true });

  it.each([
    ['normal', (x: number, a: number, b: number) => normalCumulative(x, a, b)],
    ['beta', (x: number, a: number, b: number) => betaCumulative(x, a, b, -50, 450)],
    ['gamma', (x: number, a: number, b: number) => gammaCumulative(x, a, 0, b)],
    ['chi-square', (x: number, a: number) => chiSquareCumulative(x, a)],
    ['exponential', (x: number, a: number, b: number) => exponentialCumulative(x, a, b)],
    ['uniform', (x: number, a: number, b: number) => uniformCumulative(x, a, b)],
  ])('never falls and stays within 0 and 1: %s', (_, cumulative) => {
    fc.assert(
      fc.property(value, value, shape, shape, (x, y, a, b) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)].map((each) => cumulative(each, a, b));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(high! - low!).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it('is that of the mirrored beta, mirrored', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(betaCumulative(x, a, b)).toBeCloseTo(1 - betaCumulative(1 - x, b, a), 9);
      }),
    );
  });
});
