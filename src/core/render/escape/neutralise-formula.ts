/** Apostrophes before it are the text's own: one more is what can be taken away again. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*(?:e[+-]?\d+)?%?$/i;

/**
 * A cell of a table written for people, who may paste it into a spreadsheet: what a spreadsheet would run as
 * a formula is kept text by a leading apostrophe. Plain numbers with a sign stay as they are.
 *
 * @example
 * neutraliseFormula('=HYPERLINK("x")') // '\'=HYPERLINK("x")'
 * neutraliseFormula('-5') // '-5'
 * neutraliseFormula("'=1") // "''=1"
 */
export function neutraliseFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
