import { INVISIBLE } from '../../escape/show-invisible.ts';

/** A piece of a cell: as it stands, or a sign for a character that cannot be seen. */
export interface CellPiece {
  readonly text: string;
  readonly sign: boolean;
}

/**
 * A cell's text for reading: lines break where they break, and every other character that cannot be seen becomes a
 * sign, such as `‹U+200B›`.
 *
 * @example
 * readCell('a\u200bb').map(({ text }) => text) // ['a', '‹U+200B›', 'b']
 */
export function readCell(text: string): CellPiece[] {
  const pieces: CellPiece[] = [];
  const lines = text.replaceAll('\r\n', '\n');
  let from = 0;
  for (const { index, 0: character } of lines.matchAll(INVISIBLE)) {
    if (character === '\n') continue;
    if (index > from) pieces.push({ text: lines.slice(from, index), sign: false });
    pieces.push({ text: signOf(character), sign: true });
    from = index + character.length;
  }
  if (from < lines.length) pieces.push({ text: lines.slice(from), sign: false });
  return pieces;
}

function signOf(character: string): string {
  if (character === '\t') return '⇥\t';
  const hex = (character.codePointAt(0) as number).toString(16).toUpperCase();
  return `‹U+${hex.padStart(4, '0')}›`;
}
