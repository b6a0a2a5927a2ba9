import { parseTime } from '../../profile/parse-time.ts';
import { defineType } from '../field-type.ts';
import type { SchemaField } from '../schema-field.ts';
import { patternNote } from './date-type.ts';
import { isoTime } from './iso-moment.ts';
import { compareMoments, identifyMoment, type Moment, toMoment } from './moment.ts';
import { compilePattern } from './strptime/compile-pattern.ts';

/** Times of day: `15:00:00`, any common spelling (`any`), or what a strptime pattern says. */
export function timeType({ format }: SchemaField) {
  const read = timeReader(format);
  return defineType<Moment>({
    expects: format === 'default' ? 'a time (hh:mm:ss)' : `a time${patternNote(format)}`,
    read: (cell) => {
      const time = typeof cell === 'string' ? read(cell) : undefined;
      return time && toMoment(undefined, time);
    },
    readStored: (text) => {
      const time = isoTime(text);
      return time && toMoment(undefined, time);
    },
    identify: identifyMoment,
    compare: compareMoments,
  });
}

function timeReader(format: string) {
  if (format === 'default') return isoTime;
  if (format === 'any') return (text: string) => parseTime(text.trim());
  const parse = compilePattern(format);
  return (text: string) => parse(text)?.time;
}
