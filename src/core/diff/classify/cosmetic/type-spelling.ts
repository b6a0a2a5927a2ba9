import type { CellPair } from '../cell-pair.ts';

/**
 * The same text, which one side's format can only write as text and the other gives a type: `1` in a CSV file and
 * the number 1 in JSON. Asked only where the formats differ in that.
 *
 * @example
 * isTypeSpelling(new CellPair('1', new Literal('1'), { ignoreType: true })) // true
 */
export function isTypeSpelling({ rawBase, rawHead, options }: CellPair): boolean {
  return options.ignoreType === true && rawBase === rawHead;
}
