const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** What one directive matches: its readings, the one to try first first. */
export type Directive = readonly RegExp[];

const digits = (...patterns: string[]): Directive =>
  patterns.map((pattern) => new RegExp(pattern, 'y'));
const words = (list: readonly string[]): Directive => [new RegExp(list.join('|'), 'iy')];
const short = (word: string) => word.slice(0, 3);

/**
 * The directives of strptime in the C locale, by their letter.
 *
 * Source: the format codes of Python's `datetime.strptime`, which also says what may be written without its
 * leading zero.
 */
export const DIRECTIVES: ReadonlyMap<string, Directive> = new Map([
  ['a', words(WEEKDAYS.map(short))],
  ['A', words(WEEKDAYS)],
  ['b', words(MONTHS.map(short))],
  ['B', words(MONTHS)],
  ['d', digits('3[01]|[12]\\d|0[1-9]', ' ?[1-9]')],
  ['f', digits('\\d{6}', '\\d{5}', '\\d{4}', '\\d{3}', '\\d{2}', '\\d')],
  ['G', digits('\\d{4}')],
  ['H', digits('2[0-3]|[01]\\d', '\\d')],
  ['I', digits('1[0-2]|0[1-9]', '[1-9]')],
  ['j', digits('36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]', '[1-9]\\d|0[1-9]', '[1-9]')],
  ['m', digits('1[0-2]|0[1-9]', '[1-9]')],
  ['M', digits('[0-5]\\d', '\\d')],
  ['p', words(['am', 'pm'])],
  ['S', digits('[0-5]\\d', '\\d')],
  ['u', digits('[1-7]')],
  ['U', digits('5[0-3]|[0-4]\\d', '\\d')],
  ['V', digits('5[0-3]|0[1-9]|[1-4]\\d', '[1-9]')],
  ['w', digits('[0-6]')],
  ['W', digits('5[0-3]|[0-4]\\d', '\\d')],
  ['y', digits('\\d\\d')],
  ['Y', digits('\\d{4}')],
  ['z', [/Z|[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?/y]],
  ['Z', words(['utc', 'gmt'])],
]);

/** What stands for several directives at once. */
export const SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['c', '%a %b %d %H:%M:%S %Y'],
  ['x', '%m/%d/%y'],
  ['X', '%H:%M:%S'],
]);

/** The month (1 to 12) of a name or its first three letters. */
export function monthOf(word: string): number {
  return MONTHS.map(short).indexOf(short(word.toLowerCase())) + 1;
}

/** The weekday of a name or its first three letters, Monday 1 to Sunday 7. */
export function weekdayOf(word: string): number {
  return WEEKDAYS.map(short).indexOf(short(word.toLowerCase())) + 1;
}
