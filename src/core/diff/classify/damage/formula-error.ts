import type { CellPair } from '../cell-pair.ts';

const NOT_AVAILABLE = new Set(['#N/A', '#NV', '#N/D']);

const ERRORS = new Set([
  ...NOT_AVAILABLE,
  ...['#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!'],
  ...['#GETTING_DATA', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!', '#BUSY!', '#ERROR!'],
  ...['#BEZUG!', '#WERT!', '#ZAHL!', '#ÜBERLAUF!', '#VALEUR!', '#NOM?', '#NOMBRE!', '#NUL!'],
  ...['#¡REF!', '#¡VALOR!', '#¿NOMBRE?', '#¡DIV/0!', '#¡NUM!', '#¡NULO!', '#VALOR!', '#NOME?'],
]);

/** LibreOffice numbers its errors. */
const NUMBERED_ERROR = /^Err:5\d\d$/;

/** Texts that already say "no value": `#N/A` in their place destroys nothing. */
const NO_VALUE = new Set([
  '',
  'null',
  'na',
  'n/a',
  'n.a.',
  'nan',
  'none',
  '-',
  'missing',
  'unknown',
]);

/**
 * A value became a spreadsheet's error, such as `#REF!` or `#DIV/0!` (English, German, French, Spanish, Italian and
 * Portuguese names), or the `#####` that a column too narrow shows. One error turned into another is an edit, and so is
 * an empty cell or `N/A` turned into `#N/A`.
 *
 * When it lies: `#N/A` written on purpose for a value found to be wrong.
 */
export function isFormulaError({ base, head }: CellPair): boolean {
  if (!isErrorText(head) || isErrorText(base)) return false;
  return !(NOT_AVAILABLE.has(head) && NO_VALUE.has(base.toLowerCase()));
}

function isErrorText(text: string): boolean {
  if (text.startsWith('#')) return ERRORS.has(text) || isNarrowColumn(text);
  return NUMBERED_ERROR.test(text);
}

function isNarrowColumn(text: string): boolean {
  return text.length >= 3 && text.length <= 255 && /^#+$/.test(text);
}
