import type { DueTime } from '../policy.ts';

const UNITS = new Map<string, DueTime['unit']>([
  ['h', 'hours'],
  ['hour', 'hours'],
  ['hours', 'hours'],
  ['d', 'days'],
  ['day', 'days'],
  ['days', 'days'],
  ['wd', 'working days'],
  ['working day', 'working days'],
  ['working days', 'working days'],
]);

/** A year of days: longer is a slip of the pen. */
const MOST = { hours: 8784, days: 366, 'working days': 262 } as const;

/**
 * A time span as people write it: `2 working days`, `3 days`, `36 hours`, or short as in commands, `3d`, `36h`.
 *
 * @returns `undefined` where it is none, is zero, or is longer than a year.
 * @example
 * parseDueTime('2 working days') // { count: 2, unit: 'working days' }
 * parseDueTime('3d') // { count: 3, unit: 'days' }
 * parseDueTime('soon') // undefined
 */
export function parseDueTime(text: string): DueTime | undefined {
  const written = /^(\d{1,4})[ \t]{0,9}([a-z]{1,7})(?:[ \t]{1,9}(days?))?$/i.exec(text.trim());
  if (!written) return undefined;
  const [, digits, word = '', second] = written;
  const unit = UNITS.get([word, second].filter(Boolean).join(' ').toLowerCase());
  const count = Number(digits);
  return unit !== undefined && count >= 1 && count <= MOST[unit] ? { count, unit } : undefined;
}
