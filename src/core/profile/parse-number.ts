/** A number exactly as written, free of the limits of a 64-bit float: ±digits × 10^exponent. */
export interface DecimalNumber {
  readonly negative: boolean;
  /** Significant digits, without leading or trailing zeros; empty for zero. */
  readonly digits: string;
  /** The power of ten of the last significant digit; 0 for zero. */
  readonly exponent: number;
  /** The power of ten of the last digit written, trailing zeros included: -2 for `1.50`, 9 for `1.23E+11`. */
  readonly place: number;
  /** Whether it is written with an exponent, as in `1e3`. */
  readonly scientific: boolean;
}

/** Longer texts are not read as numbers. */
const MAX_LENGTH = 400;

/** From this many digits on, an integer behind a plus sign is a telephone number. */
const TELEPHONE_DIGITS = 7;

const PLAIN = /^([+-]?)(0|[1-9]\d*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const COMMA_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL_COMMA = /^([+-]?)(0|[1-9]\d*),(\d+)$/;
const DOT_GROUPS =
  /^([+-]?)([1-9]\d{0,2}(?:\.\d{3}){2,}|[1-9]\d{0,2}(?:\.\d{3})+(?=,))(?:,(\d+))?$/;
const OTHER_GROUPS = /^([+-]?)([1-9]\d{0,2}(?:[\u00a0\u202f\u2009'’]\d{3})+)(?:[.,](\d+))?$/;

/**
 * Reads a text that is one number and nothing else, without surrounding space.
 *
 * Read: an optional sign, digits, a decimal point, an exponent; thousands grouped by comma, point, apostrophe or
 * a no-break or thin space; a decimal comma. Where a text could be read in two ways, the English one holds:
 * `1,234` is 1234 and `1.234` is a little over one, while `1,5`, `0,125`, `1.234,5` and `1.234.567` have only one reading.
 *
 * Not read: integer parts with leading zeros (`00501`, `01.5`), which are identifiers; seven or more digits behind
 * a plus sign, which are telephone numbers; percentages, currencies, `NaN`, `Infinity`, hexadecimal digits.
 *
 * @example
 * parseNumber('-1.50') // { negative: true, digits: '15', exponent: -1, place: -2, scientific: false }
 * parseNumber('00501') // undefined
 */
export function parseNumber(text: string): DecimalNumber | undefined {
  if (text.length === 0 || text.length > MAX_LENGTH || !startsLikeNumber(text)) return undefined;
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, sign = '', whole = '', fraction = '', power] = plain;
    if (whole === '' && fraction === '') return undefined;
    const isInteger = fraction === '' && power === undefined;
    if (sign === '+' && isInteger && whole.length >= TELEPHONE_DIGITS) return undefined;
    return decimal(sign, whole, fraction, power);
  }
  const grouped =
    COMMA_GROUPS.exec(text) ??
    DECIMAL_COMMA.exec(text) ??
    DOT_GROUPS.exec(text) ??
    OTHER_GROUPS.exec(text);
  if (!grouped) return undefined;
  const [, sign = '', whole = '', fraction = ''] = grouped;
  return decimal(sign, whole.replace(/\D/g, ''), fraction, undefined);
}

/** Whether two numbers have the same value, however they are written. */
export function equalNumbers(a: DecimalNumber, b: DecimalNumber): boolean {
  if (a.digits !== b.digits || a.exponent !== b.exponent) return false;
  return a.negative === b.negative || a.digits === '';
}

function startsLikeNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

function decimal(
  sign: string,
  whole: string,
  fraction: string,
  power: string | undefined,
): DecimalNumber {
  const place = Number(power ?? 0) - fraction.length;
  const all = (whole + fraction).replace(/^0+/, '');
  const digits = withoutTrailingZeros(all);
  return {
    negative: sign === '-',
    digits,
    exponent: digits === '' ? 0 : place + all.length - digits.length,
    place,
    scientific: power !== undefined,
  };
}

/** A loop where a regular expression such as `/0+$/` could take quadratic time. */
export function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}
