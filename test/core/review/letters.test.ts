import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterOf, placeOfLetter } from '../../../src/core/review/letters.ts';

it('names labels as spreadsheets name columns', () => {
  const places = [0, 1, 25, 26, 27, 51, 52, 701, 702];
  expect(places.map(letterOf)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'az', 'ba', 'zz', 'aaa']);
});

it('finds the place of every letter again, in any case', () => {
  fc.assert(
    fc.property(fc.nat(18_277), (place) => {
      expect(placeOfLetter(letterOf(place))).toBe(place);
      expect(placeOfLetter(letterOf(place).toUpperCase())).toBe(place);
    }),
    { seed: 1, numRuns: 300 },
  );
});

it.each(['', 'ä', 'a1', '?', ' a', 'aaaa', '\u212a'])('knows %j for no letter', (text) => {
  expect(placeOfLetter(text)).toBeUndefined();
});
