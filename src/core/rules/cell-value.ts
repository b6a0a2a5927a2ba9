import type { CelInput } from '@bufbuild/cel';
import type { ColumnType } from '../profile/infer-type.ts';
import type { DateOrder } from '../profile/parse-date.ts';
import { type DecimalNumber, parseNumber } from '../profile/parse-number.ts';
import { type Cell, isBlank, Literal } from '../table/cell.ts';
import { momentValue } from './moment-value.ts';

/** How the text cells of a column are read. */
export interface CellReading {
  readonly type: ColumnType;
  readonly order: DateOrder | undefined;
}

/** Longer JSON is not looked into. */
const MAX_JSON = 1_000_000;
const MAX_DEPTH = 50;

/**
 * A cell as a value of CEL. Blank, null and missing cells are null; numbers are doubles, but for integers that a
 * double cannot hold; dates are moments. Text that is not of its column's type stays text.
 *
 * @param reading Left out where text is text, as in JSON.
 */
export function cellValue(cell: Cell, reading?: CellReading): CelInput {
  if (cell === undefined || isBlank(cell)) return null;
  if (cell instanceof Literal) return literalValue(cell.text);
  return (reading && readText(cell.trim(), reading)) ?? cell;
}

function readText(text: string, { type, order }: CellReading): CelInput | undefined {
  switch (type) {
    case 'boolean':
      if (/^(?:true|yes)$/i.test(text)) return true;
      return /^(?:false|no)$/i.test(text) ? false : undefined;
    case 'integer':
    case 'number': {
      const number = parseNumber(text);
      return number && numberValue(number);
    }
    case 'date':
    case 'datetime':
      return momentValue(text, order);
    case 'json':
      return jsonValue(text);
    default:
      return undefined;
  }
}

function literalValue(text: string): CelInput {
  if (text === 'true' || text === 'false') return text === 'true';
  const number = parseNumber(text);
  return number ? numberValue(number) : (jsonValue(text) ?? text);
}

function numberValue({ negative, digits, exponent }: DecimalNumber): CelInput {
  const sign = negative ? '-' : '';
  const double = Number(`${sign}${digits || '0'}e${exponent}`);
  const isLongInteger =
    exponent >= 0 && !Number.isSafeInteger(double) && digits.length + exponent <= 18;
  return isLongInteger ? BigInt(`${sign}${digits}${'0'.repeat(exponent)}`) : double;
}

function jsonValue(text: string): CelInput | undefined {
  if (text.length > MAX_JSON) return undefined;
  try {
    return toInput(JSON.parse(text), 0);
  } catch {
    return undefined;
  }
}

function toInput(value: unknown, depth: number): CelInput {
  if (depth > MAX_DEPTH) throw new Error('nested too deep');
  if (Array.isArray(value)) return value.map((item) => toInput(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value as CelInput;
  // A map, so that a key such as `__proto__` is a key.
  return new Map(Object.entries(value).map(([key, item]) => [key, toInput(item, depth + 1)]));
}
