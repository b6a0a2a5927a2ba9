import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { wrapLine } from '../../../../src/core/render/terminal/wrap-line.ts';

describe('wrapLine', () => {
  it('breaks between words and indents what follows', () => {
    const text = 'line 4: 31.2; half of those of the same category lie between 21.8 and 24';
    expect(wrapLine('  ', text, 40)).toEqual([
      '  line 4: 31.2; half of those of the',
      '    same category lie between 21.8 and',
      '    24',
    ]);
  });

  it('breaks nothing where output is no terminal', () => {
    const text = 'word '.repeat(100).trim();
    expect(wrapLine('  ', text, Number.POSITIVE_INFINITY)).toEqual([`  ${text}`]);
  });

  it('breaks a word that is wider than the terminal, and no character', () => {
    expect(wrapLine('  ', '東京都庁'.repeat(4), 20)).toEqual([
      '  東京都庁東京都庁東',
      '    京都庁東京都庁',
    ]);
  });

  it('does not count colours', () => {
    expect(wrapLine('\u001b[31merror\u001b[39m  ', 'thirteen char', 20)).toHaveLength(1);
  });

  it('keeps to the width, loses nothing and lets no escape code through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', maxLength: 300 }),
        fc.integer({ min: 20, max: 90 }),
        (text, width) => {
          const lines = wrapLine('  ', text, width);
          for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
    expect(wrapLine('', 'a\u001b[31mb\nc', 80)).toEqual(['a\\x1b[31mb\\nc']);
  });

  it('cuts what is longer than any message', () => {
    const lines = wrapLine('', 'x'.repeat(100_000), 80);
    expect(lines.join('').length).toBeLessThan(1100);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
