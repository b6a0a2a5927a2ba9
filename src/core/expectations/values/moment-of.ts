import { dayNumber } from '../../profile/day-number.ts';
import { parseMoment } from '../../profile/parse-moment.ts';

const MS_PER_DAY = 86_400_000;

/**
 * When a text that is a date, with or without a time, is: milliseconds since 1970, in UTC where no zone is written.
 * `undefined` for any other text. Where a day and a month can be taken for each other the month comes first, as in
 * dateutil, which Great Expectations uses.
 *
 * @example
 * momentOf('1970-01-02') // 86400000
 * momentOf('3/4/1970') // 5356800000
 * momentOf('soon') // undefined
 */
export function momentOf(text: string): number | undefined {
  const moment = parseMoment(text.trim());
  const day = moment?.date && (moment.date.mdy ?? moment.date.dmy);
  if (!moment || !day) return undefined;
  const { time } = moment;
  const ofDay = time
    ? (time.seconds - (time.offset ?? 0) * 60) * 1000 + Number(`0.${time.fraction || '0'}`) * 1000
    : 0;
  return dayNumber(day) * MS_PER_DAY + ofDay;
}
