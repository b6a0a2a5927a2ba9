const WEEK = 7 * 24 * 3_600_000;

/** Rows an expert was asked about at once. */
export interface AskedAt {
  readonly at: Date;
  readonly rows: number;
}

/** What is left of an expert's minutes. */
export interface MinutesLeft {
  readonly minutes: number;
  /** When the next minutes come back, where any are used. */
  readonly backAt?: Date;
}

/** Since when minutes count towards the weekly ones: any seven days, not those of a calendar. */
export function weekStart(now: Date): Date {
  return new Date(now.getTime() - WEEK);
}

/**
 * What is left of an expert's weekly minutes. What they were asked seven days ago or before no longer counts.
 *
 * @param budget minutes per week
 * @example
 * minutesLeft(30, [{ at: new Date('2027-01-04'), rows: 60 }], 20, new Date('2027-01-06'))
 * // { minutes: 10, backAt: new Date('2027-01-11') }
 */
export function minutesLeft(
  budget: number,
  asked: readonly AskedAt[],
  secondsPerRow: number,
  now: Date,
): MinutesLeft {
  const start = weekStart(now);
  const counting = asked.filter(({ at, rows }) => at > start && rows > 0);
  const rows = counting.reduce((sum, one) => sum + one.rows, 0);
  const minutes = Math.max(0, budget - (rows * secondsPerRow) / 60);
  if (counting.length === 0) return { minutes };
  const first = Math.min(...counting.map(({ at }) => at.getTime()));
  return { minutes, backAt: new Date(first + WEEK) };
}
