import type { Day } from '../../../profile/day-number.ts';
import type { WrittenTime } from '../../../profile/parse-time.ts';
import { dayOf } from './day-of.ts';
import { matchSteps } from './match-steps.ts';
import { readPattern } from './read-pattern.ts';
import { timeOf } from './time-of.ts';

/** Longer texts are no moments. */
const MAX_LENGTH = 200;

/** A day and a time of day; what a pattern does not say is 1900-01-01, and midnight. */
export interface ParsedMoment {
  readonly day: Day;
  readonly time: Pick<WrittenTime, 'seconds' | 'fraction' | 'offset'>;
}

/**
 * Makes the reader of a strptime pattern. A pattern that is none reads nothing.
 *
 * @example
 * compilePattern('%d/%m/%y')('05/03/24')?.day // { year: 2024, month: 3, day: 5 }
 */
export function compilePattern(format: string): (text: string) => ParsedMoment | undefined {
  const pattern = readPattern(format);
  if ('fault' in pattern) return () => undefined;
  return (text) => {
    const parts = text.length > MAX_LENGTH ? undefined : matchSteps(pattern.steps, text);
    const day = parts && dayOf(parts);
    return day && { day, time: timeOf(parts) };
  };
}
