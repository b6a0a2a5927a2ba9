import stringWidth from 'string-width';
import { cutText } from '../../words/cut-text.ts';
import { escapeTerminal } from '../escape/escape-terminal.ts';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const INDENT = '    ';
/** A narrower terminal breaks lines itself: words in a column of a few letters are harder to read than that. */
const NARROWEST = 20;
/** Far more than any message has: nobody is served by a cell of data that fills the terminal. */
const LONGEST_TEXT = 1000;

/**
 * A line of a terminal that goes on, indented, on the next where it is wider than `width`, which is infinite where
 * output is no terminal. Broken between words, and within one that is wider than the terminal.
 *
 * @param start What the first line begins with; may be coloured.
 * @param text May be out of data: it is escaped, and cut where it is longer than any message.
 * @example
 * wrapLine('  ', 'half of them lie between 21.8 and 24', 24) // ['  half of them lie', '    between 21.8 and 24']
 */
export function wrapLine(start: string, text: string, width: number): string[] {
  const most = Math.max(width, NARROWEST);
  const lines = [start];
  let used = stringWidth(start);
  let isFresh = true;
  const add = (piece: string, pieceWidth: number) => {
    lines[lines.length - 1] += piece;
    used += pieceWidth;
  };
  const breakLine = () => {
    lines.push(INDENT);
    used = INDENT.length;
    isFresh = true;
  };
  for (const word of escapeTerminal(cutText(text, LONGEST_TEXT)).split(' ')) {
    const wordWidth = stringWidth(word);
    if (!isFresh && used + 1 + wordWidth > most) breakLine();
    if (!isFresh) add(' ', 1);
    isFresh = false;
    if (used + wordWidth <= most) {
      add(word, wordWidth);
      continue;
    }
    for (const { segment } of GRAPHEMES.segment(word)) {
      const segmentWidth = stringWidth(segment);
      if (used + segmentWidth > most) breakLine();
      isFresh = false;
      add(segment, segmentWidth);
    }
  }
  return lines;
}
