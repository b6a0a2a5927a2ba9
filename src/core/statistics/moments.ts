/** Count, range, mean and spread of numbers, in a form that merges. */
export interface Moments {
  readonly count: number;
  /** `Infinity` where there are no numbers. */
  readonly min: number;
  /** `-Infinity` where there are no numbers. */
  readonly max: number;
  /** 0 where there are no numbers. */
  readonly mean: number;
  /** The sum of the squared distances from the mean. */
  readonly squares: number;
}

export const NO_MOMENTS: Moments = { count: 0, min: Infinity, max: -Infinity, mean: 0, squares: 0 };

/**
 * The moments of two sets of numbers together, without the numbers (Chan, Golub & LeVeque 1979).
 *
 * @example
 * mergeMoments(momentsOf(4), momentsOf(6, 3)) // { count: 4, min: 4, max: 6, mean: 5.5, squares: 3 }
 */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const apart = b.mean - a.mean;
  return {
    count,
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    mean: a.mean + apart * (b.count / count),
    squares: a.squares + b.squares + apart * apart * ((a.count * b.count) / count),
  };
}

/** The moments of one number that occurs `count` times. */
export function momentsOf(value: number, count = 1): Moments {
  return { count, min: value, max: value, mean: value, squares: 0 };
}

/**
 * The standard deviation of the numbers as a sample of more (divided by one less than their count), as R's `sd`;
 * undefined for fewer than two.
 *
 * @example
 * standardDeviation(mergeMoments(momentsOf(4), momentsOf(6, 3))) // 1
 */
export function standardDeviation({ count, squares }: Moments): number | undefined {
  return count < 2 ? undefined : Math.sqrt(squares / (count - 1));
}
