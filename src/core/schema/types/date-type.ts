import { type Day, isoDay } from '../../profile/day-number.ts';
import { parseMoment } from '../../profile/parse-moment.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { isoDate, isoDatetime } from './iso-moment.ts';
import { compilePattern } from './strptime/compile-pattern.ts';

/** Days: `2024-03-05`, any common spelling (`any`), or what a strptime pattern says. */
export function dateType({ format }: SchemaField) {
  const read = dayReader(format);
  return defineType<string>({
    expects: format === 'default' ? 'a date (YYYY-MM-DD)' : `a date${patternNote(format)}`,
    read: (cell) => {
      const day = typeof cell === 'string' ? read(cell) : undefined;
      return day && isoDay(day);
    },
    readStored: (text) => {
      // A workbook or a database has a day as its midnight.
      const day = isoDate(text) ?? midnightOf(text);
      return day && isoDay(day);
    },
    identify: (day) => day,
    compare: (a, b) => (a === b ? 0 : a < b ? -1 : 1),
  });
}

function midnightOf(text: string): Day | undefined {
  const moment = isoDatetime(text);
  return moment && moment.time.seconds === 0 && moment.time.fraction === ''
    ? moment.day
    : undefined;
}

/** How a format that is not the default is told, e.g. ` as %d/%m/%Y`. */
export function patternNote(format: string): string {
  return format === 'any' ? '' : ` as ${format}`;
}

function dayReader(format: string): (text: string) => Day | undefined {
  if (format === 'default') return isoDate;
  if (format === 'any') return anyDay;
  const parse = compilePattern(format);
  return (text) => parse(text)?.day;
}

/** Where only the order of day and month is open, the month comes first, as `dateutil` has it. */
function anyDay(text: string): Day | undefined {
  const date = parseMoment(text.trim())?.date;
  return date?.mdy ?? date?.dmy;
}
