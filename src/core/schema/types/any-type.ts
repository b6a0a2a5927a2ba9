import { canonicalJson } from '../../diff/classify/cosmetic/canonical-json.ts';
import { Literal } from '../../table/cell.ts';
import { identifyDecimal, parseDecimal } from '../decimal.ts';
import { defineType, type PresentCell } from '../field-type.ts';
import { countCharacters } from './string-type.ts';

/**
 * Values of any kind, as they are: text `1` is not the number 1. Text has a length, since a field without a type
 * was one of text in version 1 of the standard.
 */
export function anyType() {
  return defineType<PresentCell>({
    expects: 'any value',
    read: (cell) => cell,
    identify: (cell) => (cell instanceof Literal ? identifyLiteral(cell.text) : `"${cell}`),
    length: (cell) => (cell instanceof Literal ? Number.NaN : countCharacters(cell)),
  });
}

function identifyLiteral(text: string): string {
  const number = parseDecimal(text);
  return number ? identifyDecimal(number) : (canonicalJson(text) ?? text);
}
