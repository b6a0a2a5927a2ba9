import { parseDate, type WrittenDate } from './parse-date.ts';
import { parseTime, type WrittenTime } from './parse-time.ts';

/** A date, a time of day, or both, as written. */
export interface Moment {
  readonly date?: WrittenDate;
  readonly time?: WrittenTime;
}

/** Longer texts are not read as moments. */
const MAX_LENGTH = 50;

/**
 * Reads a text that is one date, one time of day, or a date followed by `T`, a comma or space and a time.
 * See {@link parseDate} and {@link parseTime} for the spellings.
 *
 * @example
 * parseMoment('2024-03-05T10:00:00Z')?.time?.offset // 0
 * parseMoment('May I ask') // undefined
 */
export function parseMoment(text: string): Moment | undefined {
  if (text.length < 4 || text.length > MAX_LENGTH) return undefined;
  const colon = text.indexOf(':');
  if (colon === -1) {
    const date = parseDate(text);
    return date && { date };
  }
  const start = startOfHour(text, colon);
  const time = parseTime(text.slice(start));
  if (!time || start === 0) return time && { time };
  const before = text.slice(0, start);
  const dateText = before.replace(/(?:[Tt]|, {0,2}| {1,2})$/, '');
  const date = dateText === before ? undefined : parseDate(dateText);
  return date && { date, time };
}

function startOfHour(text: string, colon: number): number {
  let start = colon;
  while (start > 0 && colon - start < 2 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
