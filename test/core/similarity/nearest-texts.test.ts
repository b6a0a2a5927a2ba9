import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearestTexts } from '../../../src/core/similarity/nearest-texts.ts';
import { shingleHashes } from '../../../src/core/similarity/shingle-hashes.ts';
import { sortedJaccard } from '../../../src/core/similarity/sorted-jaccard.ts';

it('finds what comparing every pair finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 5 }),
      fc.array(text, { maxLength: 20 }),
      (few, list) => {
        const expected = few.map((one) =>
          list
            .map((other, place) => ({
              text: place,
              similarity: sortedJaccard(shingleHashes(one, 3), shingleHashes(other, 3)),
              shares: shingleHashes(one, 3).some((hash) => shingleHashes(other, 3).includes(hash)),
            }))
            .filter(({ shares }) => shares)
            .sort((a, b) => b.similarity - a.similarity || a.text - b.text)
            .slice(0, 3)
            .map(({ text: place, similarity }) => ({ text: place, similarity })),
        );
        expect(nearestTexts(few, list, { most: 3, shingleSize: 3 })).toEqual(expected);
      },
    ),
  );
});
