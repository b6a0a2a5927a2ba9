import type { CellPair } from '../cell-pair.ts';
import { TEXT_LAYERS, type TextLayer } from './plain-text.ts';

/**
 * The layer of spelling in which two texts differ, where nothing but such layers does: the one layer that explains
 * the change alone, else the first that either text has. Undefined where the texts differ in more.
 *
 * When it lies: space at the end of a cell can matter to a program, and a no-break space to a typesetter.
 *
 * @example
 * textSpelling(new CellPair('a ', 'a', {})) // 'surrounding-space'
 * textSpelling(new CellPair('a\r\nb', 'a\nb', {})) // 'line-ending'
 */
export function textSpelling({
  rawBase,
  rawHead,
  base,
  head,
}: CellPair): TextLayer['kind'] | undefined {
  if (base !== head) return undefined;
  const alone = TEXT_LAYERS.find(({ strip }) => strip(rawBase) === strip(rawHead));
  const first = TEXT_LAYERS.find(
    ({ strip }) => strip(rawBase) !== rawBase || strip(rawHead) !== rawHead,
  );
  return (alone ?? first)?.kind;
}
