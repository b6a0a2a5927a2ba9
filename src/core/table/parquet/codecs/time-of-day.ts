import { twoDigits } from './civil-date.ts';

export type TimeUnit = 'MILLIS' | 'MICROS' | 'NANOS';

/** How many of a unit make a second, as a power of ten. */
const DIGITS: Readonly<Record<TimeUnit, number>> = { MILLIS: 3, MICROS: 6, NANOS: 9 };

/** How many of a unit make a day. */
export function unitsOfDay(unit: TimeUnit): bigint {
  return 86_400n * 10n ** BigInt(DIGITS[unit]);
}

/**
 * A time of day, counted in units since midnight, as ISO text; a fraction is written as short as it can be,
 * so that the same time reads the same in every unit.
 *
 * @example
 * timeText(3_661_500n, 'MILLIS') // '01:01:01.5'
 */
export function timeText(value: bigint, unit: TimeUnit): string {
  const perSecond = 10n ** BigInt(DIGITS[unit]);
  const seconds = Number(value / perSecond);
  const fraction = (value % perSecond).toString().padStart(DIGITS[unit], '0').replace(/0+$/, '');
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return clock.map(twoDigits).join(':') + (fraction === '' ? '' : `.${fraction}`);
}

/** The units since midnight of a time as {@link timeText} writes it; undefined for any other text. */
export function timeOf(text: string, unit: TimeUnit): bigint | undefined {
  const match = /^(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/.exec(text);
  const fraction = match?.[4] ?? '';
  if (!match || fraction.length > DIGITS[unit]) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]);
  const value = BigInt(`${seconds}${fraction.padEnd(DIGITS[unit], '0')}`);
  return value < unitsOfDay(unit) && timeText(value, unit) === text ? value : undefined;
}
