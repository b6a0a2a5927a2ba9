import { type Day, dayFromNumber, dayNumber, validDay } from '../../profile/day-number.ts';
import type { WrittenTime } from '../../profile/parse-time.ts';

type Time = Pick<WrittenTime, 'seconds' | 'fraction' | 'offset'>;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,30}))?(?:(Z)|([+-])(\d\d):?(\d\d)?)?$/;

/**
 * A day as `2024-03-05`.
 *
 * @example
 * isoDate('2024-02-30') // undefined
 */
export function isoDate(text: string): Day | undefined {
  const match = DAY.exec(text);
  return match ? validDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/**
 * A time of day as `15:00:00`, with a fraction and an offset from UTC where it has them; `24:00:00` is midnight.
 *
 * @example
 * isoTime('15:00:00.50-05:00') // { seconds: 54000, fraction: '5', offset: -300 }
 */
export function isoTime(text: string): Time | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hour, minute, second, fraction = '', utc, sign, offsetHour, offsetMinute = '0'] = match;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  const inDay = Number(hour) < 24 || (seconds === 86_400 && /^0*$/.test(fraction));
  if (!inDay || Number(minute) > 59 || Number(second) > 59) return undefined;
  const time = { seconds, fraction: fraction.replace(/0+$/, '') };
  if (utc) return { ...time, offset: 0 };
  if (!sign) return time;
  if (Number(offsetHour) > 23 || Number(offsetMinute) > 59) return undefined;
  const offset = Number(offsetHour) * 60 + Number(offsetMinute);
  return { ...time, offset: sign === '-' ? -offset : offset };
}

/**
 * A day and a time with `T` or a space between them, as XML Schema and RFC 3339 write them.
 *
 * @example
 * isoDatetime('2024-01-26T24:00:00')?.day // { year: 2024, month: 1, day: 27 }
 */
export function isoDatetime(text: string): { day: Day; time: Time } | undefined {
  if (text[10] !== 'T' && text[10] !== ' ') return undefined;
  const day = isoDate(text.slice(0, 10));
  const time = isoTime(text.slice(11));
  if (!day || !time) return undefined;
  if (time.seconds < 86_400) return { day, time };
  return { day: dayFromNumber(dayNumber(day) + 1), time: { ...time, seconds: 0 } };
}
