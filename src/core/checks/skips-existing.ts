/** Whether the rows that a change leaves alone are judged too: while the file is small, always, or never. */
export type ExistingPolicy = 'auto' | 'count' | 'skip';

/**
 * Rows of head up to which all of them are judged unless the config says otherwise. All checks together take about 15 seconds for
 * a million rows of ten columns, so that these cost a second and a half at most.
 */
export const MOST_COUNTED_ROWS = 100_000;

/** Whether a file of so many rows is judged by its changed rows alone, which hold all that a change can have broken. */
export function skipsExisting(policy: ExistingPolicy = 'auto', rows: number): boolean {
  return policy === 'skip' || (policy === 'auto' && rows > MOST_COUNTED_ROWS);
}
