import { type Cell, Literal } from '../table/cell.ts';
import { parseMoment } from './parse-moment.ts';
import { parseNumber } from './parse-number.ts';

/** What one cell that is not blank holds. A time of day without a date is text. */
export type CellType = 'boolean' | 'integer' | 'number' | 'date' | 'datetime' | 'text' | 'json';

const BOOLEAN_WORDS = new Set(['true', 'false', 'yes', 'no']);

/** Beyond this length a text is not looked at more closely: it is text, or JSON by its first and last character. */
const MAX_VALUE_LENGTH = 400;

/**
 * The type of a cell that is not blank. `1.0` and `1e3` are numbers, `1` and `1,000` integers; `00501` is text;
 * a JSON object or array is `json`, also where a text cell holds one.
 *
 * @example
 * cellType('2024-03-05 10:00') // 'datetime'
 * cellType('00501') // 'text'
 */
export function cellType(cell: Exclude<Cell, undefined>): CellType {
  const text = cell instanceof Literal ? cell.text : cell.trim();
  if (looksLikeJson(text)) return 'json';
  if (text.length > MAX_VALUE_LENGTH) return 'text';
  if (isBooleanWord(text)) return 'boolean';
  const number = parseNumber(text);
  if (number) return number.scientific || number.place < 0 ? 'number' : 'integer';
  const moment = parseMoment(text);
  if (!moment?.date) return 'text';
  return moment.time ? 'datetime' : 'date';
}

/**
 * Whether a text is `true`, `false`, `yes` or `no` in any letter case.
 *
 * @example
 * isBooleanWord('TRUE') // true
 */
export function isBooleanWord(text: string): boolean {
  return text.length <= 5 && BOOLEAN_WORDS.has(text.toLowerCase());
}

/** By its ends alone, since a cell can be huge: `[deleted]` and `{name}` are text. */
function looksLikeJson(text: string): boolean {
  if (text.endsWith('}')) return /^\{\s*["}]/.test(text);
  return text.endsWith(']') && /^\[\s*(?:[\]{["\d-]|true|false|null)/.test(text);
}
