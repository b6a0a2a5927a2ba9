import { SECONDS_A_ROW } from '../../../audit/seconds-a-row.ts';
import { type Entries, NO_ENTRY } from './entry.ts';

/** Of fewer timings of one's own nothing is made. */
const ENOUGH = 5;

/**
 * The minutes that the rows without an answer will take: by the median of one's own timings, from five on.
 *
 * @returns a whole number, at least 1 where a row is left, else 0
 */
export function expectMinutes(codes: readonly string[], entries: Entries): number {
  const timings: number[] = [];
  let left = 0;
  for (const code of codes) {
    const { answer, seconds } = entries.get(code) ?? NO_ENTRY;
    if (answer.text === '') left++;
    else if (seconds > 0) timings.push(seconds);
  }
  if (left === 0) return 0;
  const each = timings.length < ENOUGH ? SECONDS_A_ROW : medianOf(timings);
  return Math.max(1, Math.round((left * each) / 60));
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
}
