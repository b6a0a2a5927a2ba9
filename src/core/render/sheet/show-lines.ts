import { showInvisible } from '../escape/show-invisible.ts';

/** A text whose lines and tabs stay, and whose other characters that cannot be seen are spelled out. */
export function showLines(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((piece, index) => (index % 2 === 0 ? showInvisible(piece) : piece))
    .join('');
}
