import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markChange } from '../../../../src/core/render/mark/mark-change.ts';
import type { Segment } from '../../../../src/core/render/mark/segment.ts';
import { BOUNDS } from '../escape/hostile-text.ts';

/** Segments as text, the changed ones in brackets. */
function draw(segments: readonly Segment[]): string {
  return segments.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
}

function joined(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

describe('markChange', () => {
  it('marks the words that changed', () => {
    expect(markChange('was late', 'was early').head).toEqual([
      { text: 'was ', changed: false },
      { text: 'early', changed: true },
    ]);
  });

  it.each([
    ['the red car', 'the blue car', 'the [red] car', 'the [blue] car'],
    ['refund', 'return', '[refund]', '[return]'],
    ['one two', 'one two three', 'one two', 'one two[ three]'],
    ['a b c d', 'a X c Y', 'a [b] c [d]', 'a [X] c [Y]'],
    ['red big car', 'old tiny car', '[red big] car', '[old tiny] car'],
    ['Füße kalt', 'Füße warm', 'Füße [kalt]', 'Füße [warm]'],
    ['東京に住む', '大阪に住む', '[東京]に住む', '[大阪]に住む'],
    ['hi 👍🏽 there', 'hi 👎🏽 there', 'hi [👍🏽] there', 'hi [👎🏽] there'],
    ['same', 'same', 'same', 'same'],
    ['', 'new', '', '[new]'],
  ])('%s → %s', (base, head, drawnBase, drawnHead) => {
    const marked = markChange(base, head);
    expect([draw(marked.base), draw(marked.head)]).toEqual([drawnBase, drawnHead]);
  });

  it('takes long texts that differ throughout as changed as a whole', () => {
    const words = (seed: string) => Array.from({ length: 3000 }, (_, i) => `${seed}${i}`).join(' ');
    expect(markChange(words('a'), words('b')).base).toHaveLength(1);
  });

  it('finds one word in ten megabytes', () => {
    const before = 'word '.repeat(1_000_000);
    const marked = markChange(`${before}old ${before}`, `${before}new ${before}`);
    expect(marked.head[1]).toEqual({ text: 'new', changed: true });
  });

  it('finds one character in a word of a megabyte', () => {
    const part = 'x'.repeat(500_000);
    const marked = markChange(`${part}1${part}`, `${part}2${part}`);
    expect(marked.head[1]).toEqual({ text: '2', changed: true });
  });

  it('loses nothing of either text, and calls equal what is equal', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' ', '  ', 'é', '東', '😀', '.', '\n'))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, text, (base, head) => {
        const marked = markChange(base, head);
        expect(joined(marked.base)).toBe(base);
        expect(joined(marked.head)).toBe(head);
        const isMarked = [...marked.base, ...marked.head].some(({ changed }) => changed);
        expect(isMarked).toBe(base !== head);
      }),
      BOUNDS,
    );
  });
});
