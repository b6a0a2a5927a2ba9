import { neutraliseFormula } from '../../render/escape/neutralise-formula.ts';

/**
 * Text without the apostrophe that kept a spreadsheet from running it.
 *
 * @example
 * plainText("'=A1") // '=A1'
 * plainText("'tis") // "'tis"
 */
export function plainText(text: string): string {
  const bare = text.slice(1);
  return text.startsWith("'") && neutraliseFormula(bare) === text ? bare : text;
}
