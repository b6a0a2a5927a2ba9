import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaccard } from '../../../src/core/similarity/jaccard.ts';
import { shingleHashes } from '../../../src/core/similarity/shingle-hashes.ts';
import { shingles } from '../../../src/core/similarity/shingles.ts';
import { sortedJaccard } from '../../../src/core/similarity/sorted-jaccard.ts';

const text = fc.string({ unit: fc.constantFrom(...'abc ') });
const size = fc.integer({ min: 1, max: 7 });

describe('shingles', () => {
  it.each([
    ['', []],
    ['ab', ['ab']],
    ['abc', ['abc']],
    ['ababa', ['aba', 'bab']],
  ])('of %j are %j', (from, expected) => {
    expect([...shingles(from, 3)]).toEqual(expected);
  });

  it('are as many as their hashes, which are ascending', () => {
    fc.assert(
      fc.property(text, size, (from, size) => {
        const hashes = shingleHashes(from, size);
        expect(hashes.length).toBe(shingles(from, size).size);
        expect([...hashes]).toEqual([...new Set(hashes)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('jaccard', () => {
  it('of two empty sets is 1, and of an empty and another 0', () => {
    expect(jaccard(new Set(), new Set())).toBe(1);
    expect(jaccard(new Set(), new Set(['a']))).toBe(0);
    expect(sortedJaccard(new Uint32Array(), new Uint32Array())).toBe(1);
  });

  it('is the same by hashes as by shingles', () => {
    fc.assert(
      fc.property(text, text, size, (a, b, size) => {
        const exact = jaccard(shingles(a, size), shingles(b, size));
        expect(sortedJaccard(shingleHashes(a, size), shingleHashes(b, size))).toBe(exact);
      }),
    );
  });
});
