import fc from 'fast-check';
import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { typingDistance } from '../../../../src/core/checks/plausibility/typing-distance.ts';

describe('typingDistance', () => {
  it.each([
    ['refund', 'refund', 0],
    ['refund', 'refnud', 1],
    ['refund', 'refun', 1],
    ['refund', 'reefund', 1],
    ['refund', 'rafund', 1],
    // The optimal string alignment may not touch a swapped pair again; the unrestricted distance is 2.
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('of %j and %j is %i', (a, b, expected) => expect(typingDistance(a, b, 9)).toBe(expected));

  it('stops where it is told to', () => expect(typingDistance('kitten', 'sitting', 1)).toBe(2));

  it('lies between half of Levenshtein and Levenshtein, and is the same both ways', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = typingDistance(a, b, 20);
        expect(distance).toBeLessThanOrEqual(levenshtein(a, b));
        expect(distance).toBeGreaterThanOrEqual(levenshtein(a, b) / 2);
        expect(typingDistance(b, a, 20)).toBe(distance);
        expect(typingDistance(a, b, 2)).toBe(Math.min(distance, 3));
      }),
    );
  });
});
