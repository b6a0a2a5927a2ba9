import { parseMoment } from '../../profile/parse-moment.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { patternNote } from './date-type.ts';
import { isoDate, isoDatetime } from './iso-moment.ts';
import { compareMoments, identifyMoment, type Moment, toMoment } from './moment.ts';
import { compilePattern } from './strptime/compile-pattern.ts';

/**
 * Days with a time: `2024-03-05T15:00:00`, any common spelling (`any`), or what a strptime pattern says. Moments
 * without a zone compare as if they were in UTC.
 */
export function datetimeType({ format }: SchemaField) {
  const read = momentReader(format);
  return defineType<Moment>({
    expects:
      format === 'default'
        ? 'a date and time (YYYY-MM-DDThh:mm:ss)'
        : `a date and time${patternNote(format)}`,
    read: (cell) => (typeof cell === 'string' ? read(cell) : undefined),
    readStored: (text) => {
      // A workbook writes midnight as the day.
      const day = isoDate(text);
      return day ? toMoment(day) : isoMoment(text);
    },
    identify: identifyMoment,
    compare: compareMoments,
  });
}

function momentReader(format: string): (text: string) => Moment | undefined {
  if (format === 'any') return anyMoment;
  const parse = format === 'default' ? isoDatetime : compilePattern(format);
  return (text) => {
    const found = parse(text);
    return found && toMoment(found.day, found.time);
  };
}

function isoMoment(text: string): Moment | undefined {
  const found = isoDatetime(text);
  return found && toMoment(found.day, found.time);
}

function anyMoment(text: string): Moment | undefined {
  const { date, time } = parseMoment(text.trim()) ?? {};
  const day = date?.mdy ?? date?.dmy;
  return day && toMoment(day, time);
}
