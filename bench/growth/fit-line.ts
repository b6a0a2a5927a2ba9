import { linearRegression, linearRegressionLine, rSquared } from 'simple-statistics';

/** A straight line through points, by least squares. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
  /** The share of the spread that the line explains; 1 where all points lie on it. */
  readonly rSquared: number;
  /** How far off the line a point is at most, as a share of what the line says. */
  readonly farthest: number;
}

export type Point = readonly [x: number, y: number];

/** `fitLine([[0, 1], [1, 3], [2, 5]])` is `{slope: 2, intercept: 1, rSquared: 1, farthest: 0}`. */
export function fitLine(points: readonly Point[]): Line {
  const pairs = points.map(([x, y]) => [x, y]);
  const { m: slope, b: intercept } = linearRegression(pairs);
  const at = linearRegressionLine({ m: slope, b: intercept });
  const farthest = Math.max(...points.map(([x, y]) => Math.abs(y / at(x) - 1)));
  return { slope, intercept, rSquared: rSquared(pairs, at), farthest };
}
