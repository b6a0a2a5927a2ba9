import type { CellPair } from '../cell-pair.ts';

/** The same text in other letter case, where the user said that case does not matter. */
export function isLetterCase({ options, base, head }: CellPair): boolean {
  return options.ignoreCase === true && base.toLowerCase() === head.toLowerCase();
}
