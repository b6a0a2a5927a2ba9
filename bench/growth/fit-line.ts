import { linearRegression, linearRegressionLine, rSquared } from 'simple-statistics';

/** A straight line through points, by least squares. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** The share of the spread that the line explains; 1 where all points lie on it. */
  readonly rSquared: number;
}

export type Point = readonly [x: number, y: number];

/** `fitLine([[0, 1], [1, 3], [2, 5]])` is `{slope: 2, intercept: 1, rSquared: 1}`. */
export function fitLine(points: readonly Point[]): Line {
  const pairs = points.map(([x, y]) => [x, y]);
  const line = linearRegression(pairs);
  return {
    slope: line.m,
    intercept: line.b,
    rSquared: rSquared(pairs, linearRegressionLine(line)),
  };
}
