import { describe, expect, it } from 'vitest';
import { commonEnds } from '../../../../src/core/render/mark/common-ends.ts';
import { isWordBoundary } from '../../../../src/core/render/mark/is-word-boundary.ts';
import { mergeSegments } from '../../../../src/core/render/mark/merge-segments.ts';
import { splitWords } from '../../../../src/core/render/mark/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['Füße, 東京', ['Füße', ',', ' ', '東', '京']],
    ['a_b-3', ['a_b', '-', '3']],
    ['привет мир', ['привет', ' ', 'мир']],
    ['👍🏽👩‍👩‍👧', ['👍🏽', '👩‍👩‍👧']],
    ['e\u0301a', ['e\u0301a']],
    ['', []],
  ])('splits %s', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('isWordBoundary', () => {
  it.each([
    ['two words', 3, true],
    ['two words', 2, false],
    ['😀x', 1, false],
    ['😀x', 2, true],
    ['👍🏽', 2, false],
    ['ab', 0, true],
    ['ab', 2, true],
  ])('%s at %d: %s', (text, index, isBoundary) => {
    expect(isWordBoundary(text, index)).toBe(isBoundary);
  });
});

describe('commonEnds', () => {
  it('moves out to whole words', () => {
    expect(commonEnds('was late', 'was lame')).toEqual({ start: 4, end: 0 });
    expect(commonEnds('a b c', 'a x c')).toEqual({ start: 2, end: 2 });
  });

  it('never overlaps', () => {
    expect(commonEnds('a a', 'a a a')).toEqual({ start: 3, end: 0 });
  });
});

describe('mergeSegments', () => {
  it('marks a changed phrase as one', () => {
    expect(
      mergeSegments([
        { text: 'a', changed: true },
        { text: ' ', changed: false },
        { text: 'b', changed: true },
      ]),
    ).toEqual([{ text: 'a b', changed: true }]);
  });
});
