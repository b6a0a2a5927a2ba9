import { dayNumber } from '../../../profile/day-number.ts';
import type { NumberFacts } from './column-facts.ts';
import { readValue } from './read-value.ts';
import type { ReferenceColumn } from './reference-columns.ts';

const NUMBERS: ReadonlySet<number> = new Set([
  ...[-99, -999, -9999, -99999, -999999, -9999999],
  ...[999, 9999, 99999, 999999, 9999999, 99999999, 999999999],
  ...[-32768, -2147483648, 2147483647, 4294967295],
]);

/** The first and last days of calendars, clocks and spreadsheets. */
const DAYS: ReadonlySet<number> = new Set(
  [
    { year: 1, month: 1, day: 1 },
    { year: 1899, month: 12, day: 30 },
    { year: 1899, month: 12, day: 31 },
    { year: 1900, month: 1, day: 1 },
    { year: 1970, month: 1, day: 1 },
    { year: 2099, month: 12, day: 31 },
    { year: 2999, month: 12, day: 31 },
    { year: 9999, month: 12, day: 31 },
  ].map(dayNumber),
);

/** Numbers a sentinel has to be told from; fewer have no range. */
const LEAST_VALUES = 10;

const YEAR = 365;

/** What the text of every one of them holds, years in full, so that other texts need not be read. */
const HINT = /99|32768|214748364|4294967295|0001|1899|1900|1970/;

/** Makes the test whether a text is a number or day that stands for "no value" in a column, and not a value like the others. */
export function sentinelsOf({ usual }: ReferenceColumn): (text: string) => boolean {
  const { filled, types, numbers, days } = usual;
  if (types.number >= filled / 2) {
    const isFar = isolation(numbers, NUMBERS, 0);
    return (text) => {
      if (!HINT.test(text)) return false;
      const value = readValue(text);
      return value.type === 'number' && NUMBERS.has(value.value) && isFar(value.value);
    };
  }
  if (types.date >= filled / 2) {
    const isFar = isolation(days, DAYS, YEAR);
    return (text) => {
      if (!HINT.test(text)) return false;
      const value = readValue(text);
      return value.type === 'date' && DAYS.has(value.value) && isFar(value.value);
    };
  }
  return () => false;
}

/** Whether a value lies farther outside of the others' range than that range is wide, and than `least`. */
function isolation(
  { sorted }: NumberFacts,
  sentinels: ReadonlySet<number>,
  least: number,
): (value: number) => boolean {
  const others = sorted.filter((value) => !sentinels.has(value));
  if (others.length < LEAST_VALUES) return () => false;
  const [min, max] = [others[0]!, others.at(-1)!];
  const room = Math.max(max - min, least);
  return (value) => value < min - room || value > max + room;
}
