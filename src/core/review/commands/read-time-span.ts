import type { DueTime } from '../policy.ts';
import { tidyText } from '../replies/tidy-text.ts';

const SPAN =
  /^(?:by |for |another )?(?:(\d{1,3})|an?|one) ?(?:more )?(h|hours?|hrs?|d|days?|working[ -]days?|workdays?|business days?|wd|w|weeks?)(?: more)?[.!]?$/i;

const UNITS: ReadonlyMap<string, readonly [DueTime['unit'], number]> = new Map([
  ['h', ['hours', 1]],
  ['d', ['days', 1]],
  ['wd', ['working days', 1]],
  ['wo', ['working days', 1]],
  ['bu', ['working days', 1]],
  ['w', ['days', 7]],
  ['we', ['days', 7]],
]);

/**
 * A time span as people write it: `3d`, `2 working days`, `12 hours`, `a week`. Undefined where it is none, or nothing.
 *
 * @example
 * readTimeSpan('3d') // { count: 3, unit: 'days' }
 * readTimeSpan('2 working days') // { count: 2, unit: 'working days' }
 */
export function readTimeSpan(text: string): DueTime | undefined {
  const found = SPAN.exec(tidyText(text.slice(0, 60)).replace(/\s+/g, ' ').trim());
  if (!found) return undefined;
  const name = found[2]!.toLowerCase();
  const unit = UNITS.get(name) ?? UNITS.get(name.slice(0, 2)) ?? UNITS.get(name[0]!);
  const count = Number(found[1] ?? 1) * unit![1];
  return count === 0 ? undefined : { count, unit: unit![0] };
}
