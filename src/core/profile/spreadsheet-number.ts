import { type DecimalNumber, parseNumber } from './parse-number.ts';

/**
 * Reads digits as a spreadsheet does: as a number even where leading zeros or a plus sign say that they are an
 * identifier or a telephone number. Not read: anything else that {@link parseNumber} does not read.
 *
 * @example
 * spreadsheetNumber('00501') // parseNumber('501')
 */
export function spreadsheetNumber(text: string): DecimalNumber | undefined {
  return parseNumber(text) ?? parseNumber(dropLeadingZeros(text));
}

/** Whether the text is digits whose leading zeros a number would not have, such as `00501`, `-007` or `008.45`. */
export function hasLeadingZeros(text: string): boolean {
  return /^[+-]?0\d/.test(text) && /^[+-]?\d+(?:\.\d+)?$/.test(text);
}

function dropLeadingZeros(text: string): string {
  return text.replace(/^(?:\+|(-))?0*(?=\d)/, '$1');
}
