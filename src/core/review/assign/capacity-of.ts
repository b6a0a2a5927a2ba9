import type { ExpertFacts } from '../facts.ts';

/**
 * How many rows more an expert can be asked about this week.
 *
 * @param asked Rows of this pull request that count towards the week, which the minutes left do not know yet.
 * @example
 * capacityOf({ minutesLeft: 30 }, 20, 10) // 80
 */
export function capacityOf(
  { minutesLeft }: Pick<ExpertFacts, 'minutesLeft'>,
  secondsPerRow: number,
  asked: number,
): number {
  // A hundredth of a row more, so that 0.1 + 0.2 minutes are 18 seconds.
  return Math.max(0, Math.floor((minutesLeft * 60) / secondsPerRow + 0.01) - asked);
}
