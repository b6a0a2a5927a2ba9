/*
 * Tells what most cells are, as `src/core/profile/` does it on texts. It says UNSURE of every cell that only rules for rare
 * spellings can tell: those are left to TypeScript.
 */

/** What a cell is. */
export const UNSURE: i32 = 0;
export const BLANK: i32 = 1;
export const INTEGER: i32 = 2;
export const NUMBER: i32 = 3;
export const DATE: i32 = 4;
export const TEXT: i32 = 5;

/** The value of the number or, in days since 1970-01-01, of the date that was read last. */
export let value: f64 = 0;

/** Up to this many digits a decimal number is the quotient of two integers that a float holds exactly. */
const MOST_DIGITS: i32 = 15;
/** Longer texts are no moments. */
const LONGEST_MOMENT: i32 = 50;

const ZERO: u8 = 0x30;

/** Powers of ten that a float holds exactly. */
const POWERS: StaticArray<f64> = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];

export function readValue(start: usize, end: usize): i32 {
  if (start == end) return BLANK;
  const first = load<u8>(start);
  const last = load<u8>(end - 1);
  // White space at an end is cut off before the rest is looked at.
  if (first <= 0x20 || first == 0x7f || last <= 0x20 || last == 0x7f) return blankOrUnsure(start, end);
  if (mayBeSpace(start, end)) return UNSURE;
  const length = i32(end - start);
  if (isDigit(first) || first == 0x2d) {
    const number = readPlainNumber(start, end);
    if (number != UNSURE) return number;
    return length == 10 && isDigit(first) ? readIsoDate(start) : UNSURE;
  }
  return isSurelyText(start, end, first, last, length) ? TEXT : UNSURE;
}

// @ts-expect-error: decorator
@inline
function isDigit(byte: u8): bool {
  return byte >= ZERO && byte <= 0x39;
}

function blankOrUnsure(start: usize, end: usize): i32 {
  for (let at = start; at < end; at++) {
    const byte = load<u8>(at);
    if (byte != 0x20 && (byte < 0x09 || byte > 0x0d)) return UNSURE;
  }
  return BLANK;
}

/** Whether the first or the last character may be white space beyond ASCII, by the byte that it starts with. */
function mayBeSpace(start: usize, end: usize): bool {
  if (load<u8>(start) >= 0x80 && startsSpace(load<u8>(start))) return true;
  let at = end - 1;
  if (load<u8>(at) < 0x80) return false;
  while (at > start && (load<u8>(at) & 0xc0) == 0x80) at--;
  return startsSpace(load<u8>(at));
}

// @ts-expect-error: decorator
@inline
function startsSpace(lead: u8): bool {
  return lead == 0xc2 || (lead >= 0xe1 && lead <= 0xe3) || lead == 0xef;
}

/** `plainNumber`: a minus sign or none, digits without leading zeros, and a point with digits behind it or none. */
function readPlainNumber(start: usize, end: usize): i32 {
  const isNegative = load<u8>(start) == 0x2d;
  const from = isNegative ? start + 1 : start;
  const length = i32(end - from);
  if (length == 0 || length > MOST_DIGITS + 1) return UNSURE;
  let point: i32 = -1;
  let digits: i32 = 0;
  let whole: u64 = 0;
  for (let i = 0; i < length; i++) {
    const byte = load<u8>(from + i);
    if (byte == 0x2e && point == -1 && i > 0 && i < length - 1) point = i;
    else if (!isDigit(byte)) return UNSURE;
    else {
      digits++;
      whole = whole * 10 + u64(byte - ZERO);
    }
  }
  const before = point == -1 ? length : point;
  if (digits > MOST_DIGITS || (before > 1 && load<u8>(from) == ZERO)) return UNSURE;
  const size = f64(whole) / unchecked(POWERS[digits - before]);
  value = isNegative && whole != 0 ? -size : size;
  return point == -1 ? INTEGER : NUMBER;
}

/** A day written as `2024-03-05`, of ten bytes. */
function readIsoDate(at: usize): i32 {
  if (load<u8>(at + 4) != 0x2d || load<u8>(at + 7) != 0x2d) return UNSURE;
  const year = readDigits(at, 4);
  const month = readDigits(at + 5, 2);
  const day = readDigits(at + 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return UNSURE;
  value = f64(dayNumber(year, month, day));
  return DATE;
}

/** The number of some digits; -1 where there is something else. */
function readDigits(at: usize, count: i32): i32 {
  let number = 0;
  for (let i = 0; i < count; i++) {
    const byte = load<u8>(at + i);
    if (!isDigit(byte)) return -1;
    number = number * 10 + i32(byte - ZERO);
  }
  return number;
}

function monthLength(year: i32, month: i32): i32 {
  if (month == 2) return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** `dayNumber`: years that start in March put the leap day last. */
function dayNumber(year: i32, month: i32, day: i32): i32 {
  const shifted = month > 2 ? year : year - 1;
  const before = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5;
  return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + before + day - 719469;
}

/** Whether a cell that starts with no digit can be nothing but text: no number, date, time, JSON, `true`, `false`, `yes` or `no`. */
function isSurelyText(start: usize, end: usize, first: u8, last: u8, length: i32): bool {
  // `+` and `.` start numbers; `}` and `]` end JSON.
  if (first == 0x2b || first == 0x2e || last == 0x7d || last == 0x5d) return false;
  if (length <= 5) {
    const letter = first | 0x20;
    if (letter == 0x74 || letter == 0x66 || letter == 0x79 || letter == 0x6e) return false;
  }
  if (length > LONGEST_MOMENT * 3) return true;
  for (let at = start; at < end; at++) if (load<u8>(at) == 0x3a) return false;
  // A date that starts with the name of its month ends with its year, behind `-`, `,` or a space, behind its day.
  if (!isDigit(last) || length < 9) return true;
  const separator = load<u8>(end - 5);
  if (separator != 0x2d && separator != 0x2c && separator != 0x20) return true;
  const before = load<u8>(end - 6);
  const endsDay =
    isDigit(before) || before == 0x74 || before == 0x64 || before == 0x68 ||
    before == 0x2d || before == 0x2c || before == 0x20;
  return !endsDay;
}
