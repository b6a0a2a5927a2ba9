import { validDay } from '../../profile/day-number.ts';
import { DAY_NAMES, MONTH_NAMES } from '../english-names.ts';

/** Longer texts are no dates. */
const MAX_LENGTH = 200;

/** What each directive matches, as in Python's `strptime` with the C locale; letter case does not count. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  a: choice(DAY_NAMES.map((name) => name.slice(0, 3))),
  A: choice(DAY_NAMES),
  b: choice(MONTH_NAMES.map((name) => name.slice(0, 3))),
  B: choice(MONTH_NAMES),
  d: '3[01]|[12]\\d|0[1-9]|[1-9]| [1-9]',
  f: '\\d{1,6}',
  G: '\\d{4}',
  H: '2[0-3]|[01]\\d|\\d',
  I: '1[0-2]|0[1-9]|[1-9]',
  j: '36[0-6]|3[0-5]\\d|[12]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9]',
  m: '1[0-2]|0[1-9]|[1-9]',
  M: '[0-5]\\d|\\d',
  p: 'am|pm',
  S: '[0-5]\\d|\\d',
  u: '[1-7]',
  U: '5[0-3]|[0-4]\\d|\\d',
  V: '5[0-3]|0[1-9]|[1-4]\\d|\\d',
  w: '[0-6]',
  W: '5[0-3]|[0-4]\\d|\\d',
  y: '\\d\\d',
  Y: '\\d{4}',
  z: '[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|z',
  Z: 'utc|gmt',
};

/** Directives that stand for others. */
const SHORTHANDS: Readonly<Record<string, string>> = {
  c: '%a %b %d %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  T: '%H:%M:%S',
  R: '%H:%M',
  x: '%m/%d/%y',
  X: '%H:%M:%S',
};

function choice(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** A format that dates are read by. */
export interface DateFormat {
  /** Whether a text as a whole is a date in the format, of a day that the calendar has. */
  matches(text: string): boolean;
}

/**
 * Reads a format as Python's `strptime` does: `%Y-%m-%d`, `%d %b %Y %H:%M`. Returns what is wrong with it as text.
 *
 * @example
 * compileStrftime('%Q') // 'has a directive that is not known, `%Q`'
 */
export function compileStrftime(format: string): DateFormat | string {
  if (format.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  const seen = new Set<string>();
  let fault: string | undefined;
  const source = withShorthands(format).replace(/%(.?)|(\s+)|[^%\s]/gsu, (piece, letter, space) => {
    if (space !== undefined) return '\\s+';
    if (letter === undefined) return piece.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
    if (letter === '%') return '%';
    if (!Object.hasOwn(DIRECTIVES, letter))
      fault ??= `has a directive that is not known, \`${piece}\``;
    else if (seen.has(letter)) fault ??= `has a directive twice, \`${piece}\``;
    seen.add(letter);
    return `(?<${letter}>${DIRECTIVES[letter]})`;
  });
  if (fault !== undefined) return fault;
  // No directive comes twice and each takes few characters, so that backtracking is bounded.
  const pattern = new RegExp(`^(?:${source})`, 'iu');
  return {
    matches(text) {
      if (text.length > MAX_LENGTH) return false;
      const match = pattern.exec(text);
      return match !== null && match[0].length === text.length && isDay(match.groups ?? {});
    },
  };
}

const withShorthands = (format: string) =>
  format.replace(/%(.)/gsu, (piece, letter: string) =>
    Object.hasOwn(SHORTHANDS, letter) ? (SHORTHANDS[letter] ?? piece) : piece,
  );

/** Without a year it is 1900, as in Python, so that there is no 29 February. */
function isDay(groups: Readonly<Record<string, string | undefined>>): boolean {
  const year = Number(
    groups['Y'] ?? (groups['y'] === undefined ? 1900 : 2000 + Number(groups['y'])),
  );
  const named = groups['B'] ?? groups['b'];
  const month =
    named === undefined
      ? Number(groups['m'] ?? 1)
      : MONTH_NAMES.findIndex((name) => name.startsWith(named.toLowerCase().slice(0, 3))) + 1;
  return validDay(year, month, Number(groups['d'] ?? 1)) !== undefined;
}
