import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markDifference,
  type Segment,
} from '../../../../../src/core/render/html/page/mark-difference.ts';

/** Segments as text, with the changed ones in brackets. */
function bracket(segments: readonly Segment[]): string {
  return segments.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');
}

function marked(base: string, head: string): [string, string] {
  const difference = markDifference(base, head);
  return [bracket(difference.base), bracket(difference.head)];
}

describe('markDifference', () => {
  it.each([
    ['00501', '501', '[00]501', '501'],
    ['refund ', 'refund', 'refund[ ]', 'refund'],
    ['refund', 'billing', '[refund]', '[billing]'],
    ['2026-02-02', '2/2/2026', '[2026-02-02]', '[2/2/2026]'],
    ['', 'x', '', '[x]'],
    ['', '', '', ''],
  ])('marks what %j and %j do not share', (base, head, markedBase, markedHead) => {
    expect(marked(base, head)).toEqual([markedBase, markedHead]);
  });

  it('marks running text by word, words in a row as one', () => {
    expect(marked('could you please check it now', 'could you kindly look at it now')).toEqual([
      'could you [please check] it now',
      'could you [kindly look at ]it now',
    ]);
  });

  it('does not cut a character in two', () => {
    expect(marked('abc😀', 'abc😁')).toEqual(['abc[😀]', 'abc[😁]']);
  });

  it('is bounded for long texts', () => {
    const words = Array.from({ length: 200_000 }, (_, i) => `w${i % 977}`).join(' ');
    expect(bracket(markDifference(`${words} a`, `${words} b`).head)).toBe(`${words} [b]`);
  });

  it('loses no text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '0', 'é') });
    fc.assert(
      fc.property(text, text, (base, head) => {
        const difference = markDifference(base, head);
        const join = (segments: readonly Segment[]) => segments.map((s) => s.text).join('');
        expect([join(difference.base), join(difference.head)]).toEqual([base, head]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
