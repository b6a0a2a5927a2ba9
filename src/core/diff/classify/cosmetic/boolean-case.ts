import { isBooleanWord } from '../../../profile/cell-type.ts';
import type { CellPair } from '../cell-pair.ts';

/**
 * The same boolean word in other letter case: `true`, `True` and `TRUE`; `yes` and `Yes`. Not `true` and `yes`, nor
 * `true` and `1`, nor single letters, which may be codes.
 *
 * When it lies: in a column of free text, `No` and `NO` could be a word and a country.
 */
export function isBooleanCase({ base, head }: CellPair): boolean {
  return isBooleanWord(base) && base.toLowerCase() === head.toLowerCase();
}
