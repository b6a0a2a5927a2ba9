/** One pair of files, and what their comparison took. */
export interface GrowthPoint {
  /** Megabytes of base, or thousands of changed rows. */
  readonly x: number;
  readonly seconds: number;
  readonly peakBytes: number | undefined;
}

/** How the cost of a comparison grows with one thing, all else being the same. */
export interface Growth {
  /** What x counts, e.g. `MB of each file`. */
  readonly unit: string;
  /** One of it, e.g. `MB`. */
  readonly one: string;
  /** What stays the same, e.g. `1,000 changed rows`. */
  readonly fixed: string;
  readonly points: readonly GrowthPoint[];
}
