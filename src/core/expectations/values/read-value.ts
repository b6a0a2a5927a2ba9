import type { ColumnType } from '../../profile/infer-type.ts';
import { parseNumber } from '../../profile/parse-number.ts';
import { type Cell, Literal } from '../../table/cell.ts';
import type { Value } from './value.ts';

/** Words that pandas reads as no value; here only in columns of numbers, truth values and dates. */
const MISSING_WORDS = new Set([
  '#N/A',
  '#NA',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
]);

/** Whole numbers with more digits are read as floats: nobody's ids, and slow to read exactly. */
const MAX_DIGITS = 400;

/**
 * What a cell holds for an expectation.
 *
 * - Values that carry their type (JSON, Parquet) keep it: `1` is not `"1"`.
 * - A CSV cell is read by its column's type: an empty cell is null; in a column of numbers or of `true` and `false`, what
 *   reads as one is one, and in those and in columns of dates the words that pandas takes for missing (`NA`, `NaN`,
 *   `null` and so on) are null. Everything else is text.
 *
 * @param type The column's type where its format is untyped, such as CSV.
 *
 * @example
 * readValue('1,200', 'integer') // 1200
 * readValue('1200', 'text') // '1200'
 * readValue('NA', 'number') // null
 * readValue('00501', 'integer') // '00501'
 */
export function readValue(cell: Cell, type: ColumnType | undefined): Value {
  if (cell === undefined) return null;
  if (cell instanceof Literal) return literalValue(cell);
  if (type === undefined) return cell;
  return cell === '' ? null : textValue(cell, type);
}

function textValue(text: string, type: ColumnType): Value {
  switch (type) {
    case 'integer':
    case 'number':
      return isMissingWord(text) ? null : (numberOf(text) ?? text);
    case 'boolean':
      return isMissingWord(text) ? null : (truthOf(text) ?? text);
    case 'date':
    case 'datetime':
      return isMissingWord(text) ? null : text;
    default:
      return text;
  }
}

/**
 * Whether a text is one of the words that pandas reads as no value.
 *
 * @example
 * isMissingWord('NaN') // true
 */
export function isMissingWord(text: string): boolean {
  return text.length <= 4 && MISSING_WORDS.has(text);
}

function literalValue(literal: Literal): Value {
  const { text } = literal;
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  const first = text.charCodeAt(0);
  const isNumber = first === 45 || (first >= 48 && first <= 57);
  return isNumber ? exactNumber(text) : literal;
}

function numberOf(text: string): number | bigint | undefined {
  const quick = Number(text);
  if (String(quick) === text && Math.abs(quick) <= Number.MAX_SAFE_INTEGER) return quick;
  const trimmed = text.trim();
  const parsed = parseNumber(trimmed);
  if (!parsed) return undefined;
  const { negative, digits, exponent, place, scientific } = parsed;
  const sign = negative ? '-' : '';
  if (scientific || place < 0) return Number(`${sign}${digits || '0'}e${exponent}`);
  return exactNumber(`${sign}${digits || '0'}${'0'.repeat(exponent)}`);
}

function exactNumber(text: string): number | bigint {
  const number = Number(text);
  if (Number.isSafeInteger(number) || text.length > MAX_DIGITS) return number;
  return /^-?\d+$/.test(text) ? BigInt(text) : number;
}

/** Pandas' spellings of truth values: any letter case of `true` and `false`. */
function truthOf(text: string): boolean | undefined {
  if (text.length > 5) return undefined;
  const lower = text.toLowerCase();
  return lower === 'true' ? true : lower === 'false' ? false : undefined;
}
