import { dayNumber } from '../../profile/day-number.ts';
import { inferDateOrder } from '../../profile/infer-date-order.ts';
import { parseMoment } from '../../profile/parse-moment.ts';

const SECONDS_PER_DAY = 86_400;

/**
 * The moments that compared values of one column stand for, in seconds since 1970; undefined for what is no date, or
 * one that can be read in two ways where no other tells how.
 *
 * @param values Each a JSON list of one cell, as comparing by value makes them.
 *
 * @example
 * readMoments(['["1970-01-02"]', '["soon"]']) // [86400, undefined]
 */
export function readMoments(values: readonly string[]): (number | undefined)[] {
  const texts = values.map((value) => {
    const [cell] = JSON.parse(value) as unknown[];
    return typeof cell === 'string' ? cell.trim() : '';
  });
  const order = inferDateOrder(texts);
  return texts.map((text) => {
    const { date, time } = parseMoment(text) ?? {};
    if (!date) return undefined;
    const isOpen = date.dmy !== undefined && date.mdy !== undefined && date.dmy !== date.mdy;
    const day = isOpen ? order && date[order] : (date.dmy ?? date.mdy);
    if (!day) return undefined;
    return dayNumber(day) * SECONDS_PER_DAY + (time?.seconds ?? 0) - (time?.offset ?? 0) * 60;
  });
}
