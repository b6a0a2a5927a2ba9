import { dayNumber } from '../../profile/day-number.ts';
import { defineType } from '../field-type.ts';

/** Months, whose days depend on when they begin, and seconds. */
interface Duration {
  readonly months: number;
  readonly seconds: number;
}

const DURATION =
  /^(-?)P(?=.)(?:(\d{1,9})W|(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,15})?)S)?)?)$/;

/** The months in which XML Schema compares durations, as years and months from which they start. */
const STARTS: readonly (readonly [year: number, month: number])[] = [
  [1696, 9],
  [1697, 2],
  [1903, 3],
  [1903, 7],
];

/** Spans of time, such as `P1Y2M3DT4H5M6.7S`; weeks (`P2W`) as ISO 8601 has them. */
export function durationType() {
  return defineType<Duration>({
    expects: 'a duration (such as P1Y2M3DT4H)',
    read: (cell) => (typeof cell === 'string' ? parseDuration(cell) : undefined),
    identify: ({ months, seconds }) => `${months} ${seconds}`,
    compare: compareDurations,
  });
}

function parseDuration(text: string): Duration | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const [, sign, ...numbers] = match;
  const [weeks = 0, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    numbers.map((number) => Number(number ?? 0));
  const unit = sign === '-' ? -1 : 1;
  return {
    months: unit * (years * 12 + months) + 0,
    seconds: unit * ((weeks * 7 + days) * 86_400 + hours * 3600 + minutes * 60 + seconds) + 0,
  };
}

/**
 * NaN where neither is longer, as with a month and 30 days.
 *
 * Source: XML Schema Part 2, section 3.2.6.2, order relation on duration.
 */
function compareDurations(a: Duration, b: Duration): number {
  const orders = STARTS.map(([year, month]) =>
    Math.sign(length(a, year, month) - length(b, year, month)),
  );
  return orders.every((order) => order === orders[0]) ? orders[0]! : Number.NaN;
}

/** Seconds of a duration that starts on the first of a month. */
function length({ months, seconds }: Duration, year: number, month: number): number {
  const end = year * 12 + month - 1 + months;
  const day = dayNumber({
    year: Math.floor(end / 12),
    month: (((end % 12) + 12) % 12) + 1,
    day: 1,
  });
  return day * 86_400 + seconds;
}
