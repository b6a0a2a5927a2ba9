import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text that takes at most `width` columns of a terminal, an ellipsis in place of what was cut. Counts what
 * is seen: a Chinese character takes two columns, a combining accent none. The text holds no escape codes.
 *
 * @example
 * fitWidth('東京都庁', 5) // '東京…'
 */
export function fitWidth(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += stringWidth(segment);
    if (used > width - 1) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : '';
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
