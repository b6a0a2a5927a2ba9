import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showInvisible } from '../../../../src/core/render/escape/show-invisible.ts';
import { BOUNDS, hostileText } from './hostile-text.ts';

describe('showInvisible', () => {
  it.each([
    ['a\nb\u001b[31m\u202e', 'a\\nb\\x1b[31m\\u202e'],
    ['a\r\n\tb', 'a\\r\\n\\tb'],
    ['\u0000\u007f\u009b', '\\x00\\x7f\\x9b'],
    ['\u200b\u200e\ufeff\u2028\u00ad', '\\u200b\\u200e\\ufeff\\u2028\\xad'],
    ['half \ud83d pair', 'half \\ud83d pair'],
    ['tag \u{e0041}', 'tag \\u{e0041}'],
  ])('spells out %j', (text, shown) => {
    expect(showInvisible(text)).toBe(shown);
  });

  it.each(['Füße', '東京', '👩‍👩‍👧', '❤️', 'नमस्ते', 'می‌خواهم', 'שלום', 'e\u0301'])(
    'leaves %s alone',
    (text) => {
      expect(showInvisible(text)).toBe(text);
    },
  );

  it('leaves nothing that cannot be seen', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 12 })), (text) => {
        const shown = showInvisible(text);
        expect(shown).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
        );
      }),
      BOUNDS,
    );
  });
});
