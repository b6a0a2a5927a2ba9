import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text that takes at most `width` columns of a terminal, an ellipsis in place of what was cut. Counts what
 * is seen: a Chinese character takes two columns, a combining accent none. The text holds no escape codes.
 *
 * @param keep Which end of the text stays.
 *
 * @example
 * fitWidth('東京都庁', 5) // '東京…'
 * fitWidth('data/2024.csv line 7', 16, 'end') // '…2024.csv line 7'
 */
export function fitWidth(text: string, width: number, keep: 'start' | 'end' = 'start'): string {
  if (stringWidth(text) <= width) return text;
  if (width <= 0) return '';
  const segments = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  if (keep === 'end') segments.reverse();
  let used = 0;
  const over = segments.findIndex((segment) => {
    used += stringWidth(segment);
    return used > width - 1;
  });
  const kept = segments.slice(0, over);
  return keep === 'end' ? `…${kept.reverse().join('')}` : `${kept.join('')}…`;
}

/**
 * Fills text with spaces up to `width` columns of a terminal; colours in it take none.
 *
 * @example
 * padWidth('東', 4) // '東  '
 */
export function padWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
