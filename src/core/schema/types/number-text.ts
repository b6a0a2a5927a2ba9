import { Literal } from '../../table/cell.ts';
import type { Format } from '../../table/dialect.ts';
import { type Decimal, parseDecimal } from '../decimal.ts';
import type { PresentCell } from '../field-type.ts';
import type { TypeProperties } from '../schema-field.ts';

/**
 * Makes the reader of numbers for a field: JSON numbers as they are, text by the field's `groupChar`, `decimalChar`
 * and `bareNumber`. White space around a number says nothing.
 */
export function numberReader(
  properties: TypeProperties,
): (cell: PresentCell) => Decimal | undefined {
  const { groupChar = '', decimalChar = '.', bareNumber = true } = properties;
  return (cell) => {
    if (cell instanceof Literal)
      return /^[-\d]/.test(cell.text) ? parseDecimal(cell.text) : undefined;
    let text = cell.trim();
    if (!bareNumber) text = stripAround(text, decimalChar);
    if (groupChar !== '') text = text.replaceAll(groupChar, '');
    if (decimalChar === '.') return parseDecimal(text);
    return text.includes('.') ? undefined : parseDecimal(text.replace(decimalChar, '.'));
  };
}

/**
 * Whether a field takes numbers written as text: not in a format that has numbers of its own, unless the field says
 * how they are written, or the format has no such number.
 */
export function takesNumberText(
  { groupChar, decimalChar, bareNumber }: TypeProperties,
  text: string,
  format: Format,
): boolean {
  if (format === 'csv' || bareNumber === false) return true;
  if (groupChar !== undefined || decimalChar !== undefined) return true;
  return /^\s*(?:nan|[+-]?inf(?:inity)?)\s*$/i.test(text);
}

/** Takes away what stands before the first sign, digit or decimal character and after the last digit. */
function stripAround(text: string, decimalChar: string): string {
  let start = 0;
  while (start < text.length && !startsNumber(text, start, decimalChar)) start++;
  let end = text.length;
  while (end > start && !isDigit(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function startsNumber(text: string, at: number, decimalChar: string): boolean {
  if (text[at] === '-' || isDigit(text.charCodeAt(at))) return true;
  if (text[at] === '+') return isDigit(text.charCodeAt(at + 1));
  return text.startsWith(decimalChar, at) && isDigit(text.charCodeAt(at + decimalChar.length));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
