/** A number of any size, exact: the nearest double for most comparisons, the text for the others. */
export interface Decimal {
  readonly near: number;
  /** `NaN`, `INF`, `-INF`, or a sign, digits, point and exponent as XML Schema writes them. */
  readonly text: string;
}

/** So many significant digits a double always tells apart. */
const DOUBLE_DIGITS = 15;

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,6})?$/;
const SPECIAL: ReadonlyMap<string, Decimal> = new Map([
  ['nan', { near: Number.NaN, text: 'NaN' }],
  ['inf', { near: Number.POSITIVE_INFINITY, text: 'INF' }],
  ['+inf', { near: Number.POSITIVE_INFINITY, text: 'INF' }],
  ['-inf', { near: Number.NEGATIVE_INFINITY, text: '-INF' }],
  ['infinity', { near: Number.POSITIVE_INFINITY, text: 'INF' }],
  ['-infinity', { near: Number.NEGATIVE_INFINITY, text: '-INF' }],
]);

/**
 * Reads a number as XML Schema writes a decimal, with an optional exponent, or one of `NaN`, `INF` and `-INF` in any
 * letter case; infinity may be written out, as many programs do.
 *
 * @example
 * parseDecimal('+01.50') // { near: 1.5, text: '+01.50' }
 * parseDecimal('1,5') // undefined
 */
export function parseDecimal(text: string): Decimal | undefined {
  if (DECIMAL.test(text)) return { near: Number(text), text };
  return text.length <= 9 ? SPECIAL.get(text.toLowerCase()) : undefined;
}

/**
 * The order of two numbers, exact to the last digit; NaN where one of them is not a number.
 *
 * @example
 * compareDecimals(parseDecimal('10000000000000001')!, parseDecimal('10000000000000000')!) // 1
 */
export function compareDecimals(a: Decimal, b: Decimal): number {
  if (a.text === 'NaN' || b.text === 'NaN') return Number.NaN;
  if (a.near !== b.near) return a.near < b.near ? -1 : 1;
  if (isShort(a) && isShort(b)) return 0;
  // What a double cannot hold is near infinity, and still below it.
  if (isSpecial(a) || isSpecial(b))
    return Math.sign(a.near) * (Number(isSpecial(a)) - Number(isSpecial(b)));
  return compareParts(partsOf(a.text), partsOf(b.text));
}

/**
 * The one text of a number, however it is written.
 *
 * @example
 * identifyDecimal(parseDecimal('1.50e1')!) // '15'
 */
export function identifyDecimal(decimal: Decimal): string {
  if (isSpecial(decimal)) return decimal.text;
  if (isShort(decimal)) return String(decimal.near + 0);
  const { negative, digits, exponent } = partsOf(decimal.text);
  const sign = negative ? '-' : '';
  if (digits.length <= DOUBLE_DIGITS && Math.abs(exponent) < 280) {
    return String(Number(`${sign}${digits}e${exponent}`) + 0);
  }
  return `${sign}${digits}e${exponent}`;
}

/**
 * Whether a number is whole: `1.0` and `1e3` are.
 *
 * @example
 * isWhole(parseDecimal('1.5')!) // false
 */
export function isWhole(decimal: Decimal): boolean {
  return !isSpecial(decimal) && partsOf(decimal.text).exponent >= 0;
}

/** Infinity and what is no number, as opposed to what a double cannot hold. */
function isSpecial({ text }: Decimal): boolean {
  return text === 'NaN' || text.endsWith('INF');
}

function isShort({ text, near }: Decimal): boolean {
  return text.length <= DOUBLE_DIGITS && Number.isFinite(near) && !/[eE]/.test(text);
}

interface Parts {
  readonly negative: boolean;
  /** Without leading and trailing zeros; `0` for zero. */
  readonly digits: string;
  /** The power of ten of the last digit. */
  readonly exponent: number;
}

function partsOf(text: string): Parts {
  const [mantissa = '', power = '0'] = text.toLowerCase().split('e', 2);
  const [whole = '', fraction = ''] = mantissa.replace(/^[+-]/, '').split('.', 2);
  const all = (whole + fraction).replace(/^0+/, '');
  let end = all.length;
  while (end > 0 && all.charCodeAt(end - 1) === 48) end--;
  if (end === 0) return { negative: false, digits: '0', exponent: 0 };
  const exponent = Number(power) - fraction.length + all.length - end;
  return { negative: mantissa.startsWith('-'), digits: all.slice(0, end), exponent };
}

function compareParts(a: Parts, b: Parts): number {
  const signs = signOf(a) - signOf(b);
  if (signs !== 0) return signs;
  const sizes = a.digits.length + a.exponent - (b.digits.length + b.exponent);
  const larger = sizes || compareText(a.digits, b.digits);
  return a.negative ? -larger || 0 : larger;
}

function signOf({ digits, negative }: Parts): number {
  return digits === '0' ? 0 : negative ? -1 : 1;
}

/** Digits after the same point: `15` comes before `2`, and `1` before `15`. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
