import stringWidth from 'string-width';
import { escapeTerminal } from '../../escape/escape-terminal.ts';
import { excerpt } from '../../mark/excerpt.ts';
import { fitWidth } from '../../terminal/fit-width.ts';
import type { Paint } from '../../terminal/paint.ts';
import type { ShownCell } from '../show-cell.ts';

/** How a changed part is told from the rest: in its side's colour, and in brackets where there is none. */
const BRACKETS = { base: ['[-', '-]'], head: ['{+', '+}'] } as const;

/**
 * A changed cell for a terminal in at most `width` columns, its changed part marked as Git marks words.
 *
 * @example
 * // without colour: 'was [-late-]'
 */
export function paintCell(
  cell: ShownCell,
  side: 'base' | 'head',
  width: number,
  paint: Paint,
  colour: boolean,
): string {
  if ('placeholder' in cell) return paint.dim(fitWidth(`(${cell.placeholder})`, width));
  const [open, close] = colour ? ['', ''] : BRACKETS[side];
  const tint = side === 'base' ? paint.red : paint.green;
  let painted = '';
  let left = width;
  const room = width - cell.segments.filter(({ changed }) => changed).length * 2 * open.length;
  for (const { text, changed } of excerpt(cell.segments, room)) {
    const marks = changed ? open.length + close.length : 0;
    const shown = escapeTerminal(text);
    const fitted = fitWidth(shown, left - marks);
    painted += changed ? tint(paint.bold(`${open}${fitted}${close}`)) : tint(fitted);
    left -= stringWidth(fitted) + marks;
    if (fitted !== shown || left <= marks) break;
  }
  return painted;
}
