const MILLISECONDS = 86_400_000;

/** The day of a moment in UTC, in days since 1970-01-01. */
export function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / MILLISECONDS);
}
