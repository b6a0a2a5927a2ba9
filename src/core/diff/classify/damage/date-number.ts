import { type Day, dayFromNumber, dayNumber } from '../../../profile/day-number.ts';
import type { Moment } from '../../../profile/parse-moment.ts';
import type { DecimalNumber } from '../../../profile/parse-number.ts';
import type { DateOrders } from '../cell-pair.ts';
import { jointReadings } from '../same-moment.ts';

/** Day 0 of spreadsheets, in days from 1970-01-01: right for every day from March 1900 on. */
const SPREADSHEET_EPOCH = -25_569;

/** Spreadsheets made on early Macs count from 1904. */
const MAC_EPOCH = SPREADSHEET_EPOCH + 1462;

/** Day numbers of 1930-01-01 and 2100-01-01; outside, a number of five digits is rarely a day. */
const FIRST = 10_959;
const LAST = 73_051;

const SECONDS_PER_DAY = 86_400;

/**
 * The day that a spreadsheet stores as this number, from 1930 to 2099.
 *
 * @example
 * serialDay(parseNumber('45321')!) // { year: 2024, month: 1, day: 30 }
 */
export function serialDay(number: DecimalNumber): Day | undefined {
  const serial = toSerial(number);
  if (serial === undefined || !Number.isInteger(serial)) return undefined;
  return dayFromNumber(serial + SPREADSHEET_EPOCH);
}

/** Whether the number is how a spreadsheet stores the moment: days since 1900 or 1904, the time of day as fraction. */
export function isDateNumberOf(moment: Moment, number: DecimalNumber, orders: DateOrders): boolean {
  const serial = toSerial(number);
  if (serial === undefined || !moment.date) return false;
  const fraction = (moment.time?.seconds ?? 0) / SECONDS_PER_DAY;
  return jointReadings(moment.date, moment.date, orders).some(([day]) =>
    [SPREADSHEET_EPOCH, MAC_EPOCH].some((epoch) => {
      const expected = dayNumber(day) - epoch + fraction;
      return Math.abs(expected - serial) * SECONDS_PER_DAY < 1;
    }),
  );
}

function toSerial({ negative, digits, exponent }: DecimalNumber): number | undefined {
  if (negative || digits.length + exponent !== 5) return undefined;
  const serial = Number(`${digits}e${exponent}`);
  return serial >= FIRST && serial < LAST ? serial : undefined;
}
