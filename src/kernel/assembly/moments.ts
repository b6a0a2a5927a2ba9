/*
 * Count, range, mean and spread of numbers as they come, step by step as `src/core/statistics/moments-tally.ts` does it.
 */
@unmanaged
export class Moments {
  count: f64;
  min: f64;
  max: f64;
  mean: f64;
  squares: f64;

  begin(): void {
    this.count = 0;
    this.min = Infinity;
    this.max = -Infinity;
    this.mean = 0;
    this.squares = 0;
  }

  // @ts-expect-error: decorator
  @inline
  add(value: f64): void {
    this.count += 1;
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
    const apart = value - this.mean;
    this.mean += apart / this.count;
    this.squares += apart * (value - this.mean);
  }
}

export const MOMENTS_BYTES: usize = 40;
