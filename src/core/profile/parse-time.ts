/** A time of day as written. */
export interface WrittenTime {
  /** Seconds since midnight, 0 to 86,399. */
  readonly seconds: number;
  /** Digits of the fraction of a second, without trailing zeros; empty where it is zero. */
  readonly fraction: string;
  /** Whether seconds were written at all. */
  readonly hasSeconds: boolean;
  /** Minutes ahead of UTC; left out where no zone was written. */
  readonly offset?: number;
}

const TIME =
  /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(?: ?([AaPp])\.?[Mm]\.?)?(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?$/i;

/**
 * Reads a text that is one time of day and nothing else: `9:05`, `09:05:30.250`, `9:05 PM`, with a zone such as
 * `Z`, `UTC`, `+02:00`, `+0200` or `+02`. Not read: 24:00, leap seconds, named zones.
 *
 * @example
 * parseTime('9:05 pm+02:00') // { seconds: 75900, fraction: '', hasSeconds: false, offset: 120 }
 */
export function parseTime(text: string): WrittenTime | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, hourText, minuteText, secondText, fraction = '', half, zone] = match;
  const hour = hourOfDay(Number(hourText), half);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  const offset = zone === undefined ? undefined : zoneOffset(zone);
  if (hour === undefined || minute > 59 || second > 59 || Number.isNaN(offset)) return undefined;
  return {
    seconds: hour * 3600 + minute * 60 + second,
    fraction: fraction.replace(/0+$/, ''),
    hasSeconds: secondText !== undefined,
    ...(offset !== undefined && { offset }),
  };
}

function hourOfDay(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Minutes ahead of UTC; NaN for an offset no zone has. */
function zoneOffset(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', ''));
  if (hours > 14 || minutes > 59) return Number.NaN;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
