import { type Day, dayNumber } from '../../profile/day-number.ts';
import type { WrittenTime } from '../../profile/parse-time.ts';

const SECONDS_PER_DAY = 86_400;

/** A point in time: whole seconds since 1970, and the digits of the fraction without trailing zeros. */
export interface Moment {
  readonly seconds: number;
  readonly fraction: string;
}

/** A day and a time of day as a moment; a time without a zone counts as UTC. */
export function toMoment(
  day: Day | undefined,
  time?: Pick<WrittenTime, 'seconds' | 'fraction' | 'offset'>,
): Moment {
  const days = day === undefined ? 0 : dayNumber(day) * SECONDS_PER_DAY;
  const seconds = (time?.seconds ?? 0) - (time?.offset ?? 0) * 60;
  return { seconds: days + seconds, fraction: time?.fraction ?? '' };
}

/** The earlier first. */
export function compareMoments(a: Moment, b: Moment): number {
  if (a.seconds !== b.seconds) return a.seconds - b.seconds;
  return a.fraction === b.fraction ? 0 : a.fraction < b.fraction ? -1 : 1;
}

/** The one text of a moment. */
export function identifyMoment({ seconds, fraction }: Moment): string {
  return fraction === '' ? String(seconds) : `${seconds}.${fraction}`;
}
